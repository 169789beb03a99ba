package org.openborough.petitions.signatures.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.signatures.abuse.SigningBlock;
import org.openborough.shared.http.Versioned;

/** What nobody signs from. */
record SigningBlockResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(nullable = true, examples = "203.0.113.0/24")
        String network,

        @Schema(nullable = true) String domain,
        @Schema(examples = "A program signs from here") String reason)
        implements Versioned {

    static SigningBlockResponse from(SigningBlock block) {
        return new SigningBlockResponse(
                block.id(),
                block.version(),
                block.createdAt(),
                block.updatedAt(),
                block.origin().network(),
                block.origin().domain(),
                block.reason());
    }
}
