package org.openborough.indicators.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.judgement.change.PeriodValue;
import org.openborough.indicators.judgement.change.RecentTrend;
import org.openborough.indicators.judgement.change.TrendPoint;
import org.openborough.indicators.judgement.chart.ChartPoint;
import org.openborough.indicators.judgement.chart.CumulativeSeries;
import org.openborough.indicators.judgement.chart.XmrChart;
import org.openborough.indicators.judgement.chart.XmrOptions;
import org.openborough.indicators.judgement.intervals.ConfidenceLevel;
import org.openborough.indicators.judgement.target.DatedValue;
import org.openborough.indicators.judgement.target.ProgressToTarget;
import org.openborough.indicators.judgement.target.Target;
import org.openborough.indicators.judgement.target.TargetJudgement;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.targets.TargetDue;

/** One indicator of one area over time, with its targets and with others beside it. Readings are oldest first. */
public record Series(
        IndicatorFacts indicator,
        AreaRef area,
        List<Reading> readings,
        List<TargetDue> targets,
        List<ComparatorSeries> comparators,
        List<Annotation> annotations) {

    /** A series without annotations. */
    public Series(
            IndicatorFacts indicator,
            AreaRef area,
            List<Reading> readings,
            List<TargetDue> targets,
            List<ComparatorSeries> comparators) {
        this(indicator, area, readings, targets, comparators, List.of());
    }

    /** The latest reading, whether its value is known or not. */
    public Optional<Reading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
    }

    public Optional<Reading> at(Period period) {
        return readings.stream()
                .filter(reading -> reading.period().equals(period))
                .findFirst();
    }

    /** The target a value of the period is judged against: that of the shortest period that covers it; null without one. */
    public Target targetFor(Period period) {
        return targets.stream()
                .filter(due -> due.covers(period))
                .min(Comparator.comparingLong(TargetDue::days))
                .map(due -> due.by(period, indicator.isCumulative()))
                .orElse(null);
    }

    /** The reading against its target. */
    public TargetJudgement againstTarget(Reading reading) {
        return TargetJudgement.of(reading.value(), targetFor(reading.period()), indicator.decimals());
    }

    /** Known values up to and including the given period, oldest first. */
    List<PeriodValue> knownUpTo(Period period) {
        List<PeriodValue> known = new ArrayList<>();
        for (Reading reading : readings) {
            if (!reading.period().end().isAfter(period.end())) {
                reading.known().ifPresent(known::add);
            }
        }
        return known;
    }

    /** The value to be near to at the given period, for an indicator that should approach its target. */
    BigDecimal aimAt(Period period) {
        Target target = targetFor(period);
        return target == null ? null : target.value();
    }

    /** The control chart of the known values; empty when no two periods adjoin, or the values are not numbers. */
    public Optional<XmrChart> chart() {
        if (!indicator.valueType().isNumeric()) {
            return Optional.empty();
        }
        List<PeriodValue> known =
                readings.stream().flatMap(reading -> reading.known().stream()).toList();
        List<PeriodValue> charted =
                indicator.isCumulative() ? new CumulativeSeries(known, indicator.yearType()).perPeriod() : known;
        List<ChartPoint> points = charted.stream()
                .map(point -> new ChartPoint(point.period(), point.value().doubleValue()))
                .toList();
        return XmrChart.of(points, possibleValues());
    }

    private XmrOptions possibleValues() {
        return switch (indicator.valueType()) {
            case PROPORTION -> XmrOptions.PLAIN.within(0, indicator.multiplier().doubleValue());
            case COUNT, RATE, DURATION -> XmrOptions.PLAIN.within(0, Double.POSITIVE_INFINITY);
            default -> XmrOptions.PLAIN;
        };
    }

    /** The trend of the latest five periods up to the given one. */
    RecentTrend trendUpTo(Period period) {
        List<Reading> until = readings.stream()
                .filter(reading ->
                        reading.value() != null && !reading.period().end().isAfter(period.end()))
                .toList();
        List<Reading> latest = until.subList(Math.max(0, until.size() - RecentTrend.POINTS), until.size());
        boolean counted = indicator.valueType() == ValueType.PROPORTION
                && latest.stream().allMatch(reading -> reading.numerator() != null && reading.denominator() != null);
        return RecentTrend.of(
                latest.stream()
                        .flatMap(reading -> trendPoint(reading, counted).stream())
                        .toList(),
                indicator.polarity());
    }

    private Optional<TrendPoint> trendPoint(Reading reading, boolean counted) {
        if (counted) {
            return Optional.of(TrendPoint.ofProportion(
                    reading.period(),
                    reading.numerator().doubleValue(),
                    reading.denominator().doubleValue()));
        }
        return reading.limits(indicator, ConfidenceLevel.PERCENT_95)
                .map(limits ->
                        TrendPoint.ofValue(reading.period(), reading.value().doubleValue(), limits));
    }

    /** Progress from the first known value to the furthest target that is still to come at the given value. */
    Optional<ProgressToTarget> progressAt(PeriodValue latest) {
        Optional<TargetDue> furthest = targets.stream()
                .filter(due -> due.period().end().isAfter(latest.period().end()))
                .max(Comparator.comparing(due -> due.period().end()));
        Optional<PeriodValue> first = knownUpTo(latest.period()).stream().findFirst();
        if (furthest.isEmpty() || first.isEmpty() || first.get().equals(latest)) {
            return Optional.empty();
        }
        Target target = furthest.get().target();
        return Optional.of(ProgressToTarget.of(
                dated(first.get()),
                dated(latest),
                new DatedValue(furthest.get().period().end(), target.value().doubleValue()),
                target.operator()));
    }

    private static DatedValue dated(PeriodValue point) {
        return new DatedValue(point.period().end(), point.value().doubleValue());
    }
}
