package org.openborough.people.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Capacity;
import org.openborough.people.PostHolder;
import org.openborough.shared.http.Versioned;

/** Who holds a post, as administrators see it. */
record PostHolderResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        PostRef post,
        PersonRef person,
        @Schema(examples = "substantive") Capacity capacity,
        @Schema(examples = "2024-04-01") LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo)
        implements Versioned {

    static PostHolderResponse from(PostHolder holder) {
        return new PostHolderResponse(
                holder.id(),
                holder.version(),
                holder.createdAt(),
                holder.updatedAt(),
                PostRef.of(holder.post()),
                PersonRef.of(holder.person()),
                holder.capacity(),
                holder.validFrom(),
                holder.validTo());
    }
}
