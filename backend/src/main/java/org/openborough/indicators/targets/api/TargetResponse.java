package org.openborough.indicators.targets.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.judgement.target.TargetOperator;
import org.openborough.indicators.judgement.target.Tolerance;
import org.openborough.indicators.targets.Aim;
import org.openborough.indicators.targets.IndicatorTarget;
import org.openborough.indicators.targets.ListedTarget;
import org.openborough.shared.http.Versioned;

/** One revision of a target. Its ETag begins with the revision. */
record TargetResponse(
        UUID id,
        UUID indicatorId,
        TargetAreaResponse area,
        TargetPeriodResponse period,
        @Schema(examples = "1") int revision,
        @Schema(examples = "at-least") TargetOperator operator,
        @Schema(examples = "45") BigDecimal value,
        @Schema(nullable = true) BigDecimal upperValue,
        @Schema(nullable = true, examples = "40") BigDecimal minimum,
        @Schema(nullable = true, examples = "50") BigDecimal stretch,
        @Schema(examples = "2") BigDecimal tolerance,
        @Schema(examples = "points") Tolerance.Kind toleranceKind,

        @Schema(description = "Shares due by the end of each part of the year.", nullable = true)
        List<BigDecimal> profile,

        @Schema(nullable = true, examples = "The best quarter of our neighbours.")
        String reason,

        @Schema(description = "The post that set it.", examples = "Head of Performance")
        String setBy,

        Instant setAt,

        @Schema(description = "When a later revision took its place; null while it holds.", nullable = true)
        Instant supersededAt)
        implements Versioned {

    record TargetAreaResponse(
            UUID id,
            @Schema(examples = "E08000014") String code,
            @Schema(examples = "Sefton") String name) {}

    record TargetPeriodResponse(
            @Schema(examples = "2010-04-01") LocalDate start,
            @Schema(examples = "2011-03-31") LocalDate end,
            @Schema(examples = "2010/11") String label) {}

    @Override
    public long version() {
        return revision;
    }

    static TargetResponse from(ListedTarget listed) {
        IndicatorTarget target = listed.target();
        Aim aim = target.aim();
        return new TargetResponse(
                target.id(),
                target.indicatorId(),
                new TargetAreaResponse(
                        listed.area().id(), listed.area().code(), listed.area().name()),
                new TargetPeriodResponse(
                        listed.period().start(),
                        listed.period().end(),
                        listed.period().label(listed.yearType())),
                target.revision(),
                aim.operator(),
                aim.value(),
                aim.upperValue(),
                aim.minimum(),
                aim.stretch(),
                aim.tolerance(),
                aim.toleranceKind(),
                aim.profile(),
                target.reason(),
                target.setBy(),
                target.setAt(),
                target.supersededAt());
    }
}
