package org.openborough.people.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Post;
import org.openborough.shared.http.Versioned;

/** A post as callers see it: never who holds it. */
record PostResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        OrganisationRef organisation,
        @Schema(nullable = true) UnitRef unit,
        @Schema(examples = "Head of Performance") String title,
        @Schema(examples = "2024-04-01") LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo)
        implements Versioned {

    static PostResponse from(Post post) {
        return new PostResponse(
                post.id(),
                post.version(),
                post.createdAt(),
                post.updatedAt(),
                OrganisationRef.of(post.organisation()),
                post.unit().map(UnitRef::of).orElse(null),
                post.title(),
                post.validFrom(),
                post.validTo());
    }
}
