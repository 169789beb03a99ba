package org.openborough.indicators.reporting.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.judgement.change.PeriodValue;
import org.openborough.indicators.judgement.intervals.ConfidenceLevel;
import org.openborough.indicators.judgement.target.Target;
import org.openborough.indicators.judgement.target.TargetOperator;
import org.openborough.indicators.judgement.target.TargetStatus;
import org.openborough.indicators.periods.YearType;
import org.openborough.indicators.reporting.Annotation;
import org.openborough.indicators.reporting.ComparatorSeries;
import org.openborough.indicators.reporting.IndicatorFacts;
import org.openborough.indicators.reporting.Reading;
import org.openborough.indicators.reporting.Series;

/** One indicator of one area over time, with its targets and with others beside it. */
record SeriesResponse(
        MeasuredResponse indicator,
        NamedAreaResponse area,
        @Schema(description = "Oldest first.") List<PointResponse> points,
        List<ComparatorResponse> comparators,

        @Schema(nullable = true, description = "Null where no two periods adjoin.")
        ControlChartResponse controlChart,

        @Schema(description = "What happened on a day that the series shows the effect of, the earliest first.")
        List<SeriesAnnotationResponse> annotations) {

    /** A note on a day. */
    record SeriesAnnotationResponse(
            UUID id,
            @Schema(examples = "2020-03-23") LocalDate happenedOn,

            @Schema(examples = "Recycling centres closed for seven weeks.")
            String text) {

        static SeriesAnnotationResponse from(Annotation annotation) {
            return new SeriesAnnotationResponse(annotation.id(), annotation.happenedOn(), annotation.text());
        }
    }

    /** What of an indicator a chart needs. */
    record MeasuredResponse(
            UUID id,
            @Schema(examples = "NI 192") String code,

            @Schema(examples = "Household waste reused, recycled and composted")
            String title,

            @Schema(nullable = true, examples = "%") String unit,
            @Schema(examples = "1") int decimals,
            ValueType valueType,
            Polarity polarity,
            YearType yearType) {

        static MeasuredResponse from(IndicatorFacts indicator) {
            return new MeasuredResponse(
                    indicator.id(),
                    indicator.code(),
                    indicator.title(),
                    indicator.unit(),
                    indicator.decimals(),
                    indicator.valueType(),
                    indicator.polarity(),
                    indicator.yearType());
        }
    }

    /** One period's value with its limits, its target and its status. */
    record PointResponse(
            PeriodResponse period,
            @Schema(nullable = true, examples = "38.4") BigDecimal value,
            @Schema(nullable = true, examples = "4808") BigDecimal numerator,
            @Schema(nullable = true, examples = "12520") BigDecimal denominator,
            @Schema(nullable = true) LimitsResponse limits95,
            @Schema(nullable = true) LimitsResponse limits998,
            @Schema(examples = "normal") String status,
            @Schema(nullable = true, examples = "[p]") String symbol,

            @Schema(description = "Hidden so that nobody can be recognised.", examples = "false")
            boolean isSuppressed,

            @Schema(description = "Not comparable with the points before it.", examples = "false")
            boolean isBreak,

            @Schema(nullable = true) TargetDueResponse target,
            TargetStatus targetStatus) {

        static PointResponse from(Series series, Reading reading) {
            IndicatorFacts indicator = series.indicator();
            return new PointResponse(
                    PeriodResponse.from(reading.period(), indicator.yearType()),
                    reading.value(),
                    reading.numerator(),
                    reading.denominator(),
                    LimitsResponse.from(reading.limits(indicator, ConfidenceLevel.PERCENT_95)),
                    LimitsResponse.from(reading.limits(indicator, ConfidenceLevel.PERCENT_99_8)),
                    reading.status(),
                    reading.symbol(),
                    reading.isSuppressed(),
                    reading.isBreak(),
                    TargetDueResponse.from(series.targetFor(reading.period())),
                    series.againstTarget(reading).status());
        }
    }

    /** The target due for one period. */
    record TargetDueResponse(
            TargetOperator operator,
            @Schema(examples = "40") BigDecimal value,
            @Schema(nullable = true, examples = "45") BigDecimal upperValue,
            @Schema(nullable = true, examples = "35") BigDecimal minimum,
            @Schema(nullable = true, examples = "45") BigDecimal stretch) {

        static TargetDueResponse from(Target target) {
            return target == null
                    ? null
                    : new TargetDueResponse(
                            target.operator(), target.value(), target.upperValue(), target.minimum(), target.stretch());
        }
    }

    /** An area that contains the subject, or the mean of a group. */
    record ComparatorResponse(
            @Schema(examples = "country") String key,
            @Schema(examples = "England") String name,

            @Schema(description = "How many areas the points are the mean of.", examples = "1")
            int areas,

            List<ComparatorPointResponse> points) {

        static ComparatorResponse from(ComparatorSeries comparator, YearType yearType) {
            return new ComparatorResponse(
                    comparator.key(),
                    comparator.name(),
                    comparator.areas(),
                    comparator.points().stream()
                            .map(point -> ComparatorPointResponse.from(point, yearType))
                            .toList());
        }
    }

    /** A comparator's value of one period. */
    record ComparatorPointResponse(
            PeriodResponse period,
            @Schema(examples = "41.2") BigDecimal value) {

        static ComparatorPointResponse from(PeriodValue point, YearType yearType) {
            return new ComparatorPointResponse(PeriodResponse.from(point.period(), yearType), point.value());
        }
    }

    static SeriesResponse from(Series series) {
        YearType yearType = series.indicator().yearType();
        return new SeriesResponse(
                MeasuredResponse.from(series.indicator()),
                NamedAreaResponse.from(series.area()),
                series.readings().stream()
                        .map(reading -> PointResponse.from(series, reading))
                        .toList(),
                series.comparators().stream()
                        .map(comparator -> ComparatorResponse.from(comparator, yearType))
                        .toList(),
                series.chart()
                        .map(chart -> ControlChartResponse.from(chart, series.indicator()))
                        .orElse(null),
                series.annotations().stream()
                        .map(SeriesAnnotationResponse::from)
                        .toList());
    }
}
