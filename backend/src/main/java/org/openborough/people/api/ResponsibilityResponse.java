package org.openborough.people.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Responsibility;
import org.openborough.shared.http.Versioned;

/** A duty of a post, as callers see it. */
record ResponsibilityResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        PostRef post,
        @Schema(examples = "indicator") String resourceKind,
        UUID resourceId,

        @Schema(
                description = "What the record is called; null where the reader may not see it.",
                nullable = true,
                examples = "NI 192: Household waste recycled")
        String resourceTitle,

        @Schema(examples = "data-provider") String duty,
        @Schema(examples = "2026-04-01") LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo)
        implements Versioned {

    static ResponsibilityResponse from(Responsibility responsibility, Map<UUID, String> titles) {
        return new ResponsibilityResponse(
                responsibility.id(),
                responsibility.version(),
                responsibility.createdAt(),
                responsibility.updatedAt(),
                PostRef.of(responsibility.post()),
                responsibility.duty().resourceKind(),
                responsibility.duty().resourceId(),
                titles.get(responsibility.duty().resourceId()),
                responsibility.duty().name(),
                responsibility.validFrom(),
                responsibility.validTo());
    }
}
