package org.openborough.petitions.signatures.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.signatures.counting.SignatureCount;
import org.openborough.shared.http.Versioned;

/** How many have signed. */
record SignatureCountResponse(
        UUID petitionId,
        @Schema(examples = "1480") int electronic,
        @Schema(examples = "113") int paper,
        @Schema(examples = "1593") int total,

        @Schema(description = "When it last changed; null as long as nobody has signed.", nullable = true)
        Instant countedAt)
        implements Versioned {

    static SignatureCountResponse from(SignatureCount count) {
        return new SignatureCountResponse(
                count.petitionId(), count.electronic(), count.paper(), count.total(), count.countedAt());
    }

    @Override
    public long version() {
        return total;
    }
}
