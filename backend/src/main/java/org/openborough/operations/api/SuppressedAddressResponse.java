package org.openborough.operations.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Versioned;
import org.openborough.shared.mail.SuppressedAddress;

@Schema(description = "An address that messages cannot be delivered to.")
record SuppressedAddressResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(examples = "former-resident@mail.example") String address,

        @Schema(examples = "550 5.1.1 No such mailbox") String reason,
        Instant bouncedAt,

        @Schema(description = "Since when messages go there again.", nullable = true)
        Instant liftedAt)
        implements Versioned {

    static SuppressedAddressResponse from(SuppressedAddress address) {
        return new SuppressedAddressResponse(
                address.id(),
                address.version(),
                address.createdAt(),
                address.updatedAt(),
                address.address(),
                address.reason(),
                address.bouncedAt(),
                address.liftedAt());
    }
}
