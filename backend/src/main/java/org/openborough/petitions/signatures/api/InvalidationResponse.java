package org.openborough.petitions.signatures.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.signatures.abuse.Choice;
import org.openborough.petitions.signatures.abuse.Invalidation;
import org.openborough.shared.http.Versioned;

/** Signatures taken out together. */
record InvalidationResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID petitionId,

        @Schema(nullable = true, examples = "203.0.113.0/24")
        String network,

        @Schema(nullable = true) String domain,
        @Schema(nullable = true) Instant from,
        @Schema(nullable = true) Instant to,

        @Schema(examples = "Signed by a program from one network")
        String reason,

        @Schema(examples = "7") int signatures,

        @Schema(description = "When they were reinstated; null while they are out.", nullable = true)
        Instant undoneAt)
        implements Versioned {

    static InvalidationResponse from(Invalidation invalidation) {
        Choice choice = invalidation.choice();
        return new InvalidationResponse(
                invalidation.id(),
                invalidation.version(),
                invalidation.createdAt(),
                invalidation.updatedAt(),
                invalidation.petitionId(),
                choice.origin().network(),
                choice.origin().domain(),
                choice.from(),
                choice.to(),
                invalidation.reason(),
                invalidation.signatures(),
                invalidation.undoneAt());
    }
}
