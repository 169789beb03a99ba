package org.openborough.indicators.reporting.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.judgement.change.Direction;
import org.openborough.indicators.judgement.comparison.ComparisonResult;
import org.openborough.indicators.judgement.target.Target;
import org.openborough.indicators.judgement.target.TargetStatus;
import org.openborough.indicators.reporting.IndicatorFacts;
import org.openborough.indicators.reporting.Overview;
import org.openborough.indicators.reporting.Reading;

/** One line of the overview: an indicator with its latest value, judged in both lenses. */
record IndicatorSummaryResponse(
        UUID id,
        @Schema(examples = "NI 192") String code,

        @Schema(examples = "Household waste reused, recycled and composted")
        String title,

        @Schema(nullable = true, examples = "%") String unit,
        @Schema(examples = "1") int decimals,
        ValueType valueType,
        Polarity polarity,
        @Schema(examples = "performance-indicator") String measureKind,
        @Schema(examples = "annual") String frequency,
        @Schema(examples = "Sefton Council") String ownerName,
        @Schema(nullable = true, examples = "Environment") String themeName,
        @Schema(examples = "public") String visibility,
        @Schema(examples = "active") String status,
        NamedAreaResponse area,
        @Schema(nullable = true) PeriodResponse period,
        @Schema(nullable = true, examples = "38.4") BigDecimal value,
        @Schema(nullable = true, examples = "normal") String observationStatus,
        @Schema(nullable = true, examples = "[p]") String symbol,
        @Schema(nullable = true, examples = "40") BigDecimal targetValue,
        TargetStatus targetStatus,

        @Schema(nullable = true, description = "The area it is compared with.", examples = "England")
        String comparator,

        @Schema(nullable = true, examples = "41.2") BigDecimal comparatorValue,
        ComparisonResult comparison,
        Direction directionShort,
        Direction directionLong,

        @Schema(description = "At most the last twelve values, oldest first.")
        List<SparklinePointResponse> sparkline) {

    /** One value of the sparkline; null where it is missing or hidden. */
    record SparklinePointResponse(
            @Schema(examples = "2016-03-31") LocalDate periodEnd,
            @Schema(nullable = true, examples = "38.4") BigDecimal value) {}

    static IndicatorSummaryResponse from(Overview overview) {
        IndicatorFacts indicator = overview.series().indicator();
        Overview.Listed listed = overview.listed();
        Reading latest = overview.latest().orElse(null);
        Target target = overview.target();
        return new IndicatorSummaryResponse(
                indicator.id(),
                indicator.code(),
                indicator.title(),
                indicator.unit(),
                indicator.decimals(),
                indicator.valueType(),
                indicator.polarity(),
                listed.measureKind(),
                indicator.frequency(),
                listed.ownerName(),
                listed.themeName(),
                listed.visibility(),
                listed.status(),
                NamedAreaResponse.from(overview.series().area()),
                latest == null ? null : PeriodResponse.from(latest.period(), indicator.yearType()),
                latest == null ? null : latest.value(),
                latest == null ? null : latest.status(),
                latest == null ? null : latest.symbol(),
                target == null ? null : target.value(),
                overview.targetStatus(),
                overview.comparatorName(),
                overview.comparatorValue(),
                overview.comparison(),
                overview.shortDirection(),
                overview.longDirection(),
                overview.series().readings().stream()
                        .map(reading ->
                                new SparklinePointResponse(reading.period().end(), reading.value()))
                        .toList());
    }
}
