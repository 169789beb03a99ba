package org.openborough.indicators.sets.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.sets.IndicatorSet;
import org.openborough.indicators.sets.SetDescription;
import org.openborough.indicators.sets.SetState;
import org.openborough.indicators.sets.SetSummary;
import org.openborough.shared.http.Versioned;

/** An edition of an indicator set. */
record IndicatorSetResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "NI") String code,
        @Schema(examples = "1") int edition,
        @Schema(examples = "National indicators") String name,
        @Schema(nullable = true) String description,
        SetOwnerResponse owner,
        @Schema(examples = "final") SetState state,
        @Schema(examples = "2008-04-01") LocalDate validFrom,
        @Schema(nullable = true, examples = "2011-03-31") LocalDate validTo,
        @Schema(nullable = true) LocalDate retiredOn,
        @Schema(nullable = true) String retirementReason,

        @Schema(description = "How many indicators are in it.", examples = "188")
        int indicatorCount)
        implements Versioned {

    record SetOwnerResponse(
            UUID id, @Schema(examples = "Anytown Council") String name) {}

    static IndicatorSetResponse from(SetSummary summary) {
        IndicatorSet set = summary.set();
        SetDescription description = set.description();
        return new IndicatorSetResponse(
                set.id(),
                set.version(),
                set.createdAt(),
                set.updatedAt(),
                set.code(),
                set.edition(),
                description.name(),
                description.description(),
                new SetOwnerResponse(description.ownerId(), summary.ownerName()),
                set.state(),
                description.validFrom(),
                description.validTo(),
                set.retiredOn(),
                set.retirementReason(),
                summary.indicators());
    }
}
