package org.openborough.indicators.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.change.Course;
import org.openborough.indicators.judgement.change.DirectionOfTravel;
import org.openborough.indicators.judgement.change.PeriodValue;
import org.openborough.indicators.judgement.comparison.Comparison;
import org.openborough.indicators.judgement.comparison.PeerPosition;
import org.openborough.indicators.judgement.intervals.ConfidenceLevel;

/** Everything that can be judged about one value: the two lenses, never merged, and how it has changed. */
public final class Assessment {

    /** Which question a judgement answers. */
    public enum Lens {
        AGAINST_TARGET,
        AGAINST_OTHERS,
        OVER_TIME,
        PRECISION
    }

    /** One judgement, and the lens it belongs to. */
    public record Entry(Lens lens, Judgement judgement) {}

    private final Series series;
    private final Reading reading;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * Judges one reading of a series.
     *
     * @param position its place among its peers, where there are any
     */
    Assessment(Series series, Reading reading, Optional<PeerPosition> position) {
        this.series = series;
        this.reading = reading;
        add("target-status", Lens.AGAINST_TARGET, series.againstTarget(reading));
        series.comparators().forEach(this::compare);
        position.filter(place -> place.peers() > 1).ifPresent(place -> add("position", Lens.AGAINST_OTHERS, place));
        reading.known().ifPresent(this::change);
        reading.interval(series.indicator(), ConfidenceLevel.PERCENT_95)
                .ifPresent(interval -> add("interval", Lens.PRECISION, interval));
    }

    /** The judgements by their kind, in the order to read them. */
    public Map<String, Entry> entries() {
        return entries;
    }

    public Series series() {
        return series;
    }

    public Reading reading() {
        return reading;
    }

    /** Only where the other has a value for the same period: without one there is nothing to say. */
    private void compare(ComparatorSeries comparator) {
        OptionalDouble other = comparator.at(reading.period());
        if (other.isEmpty()) {
            return;
        }
        IndicatorFacts indicator = series.indicator();
        Comparison comparison = Comparison.of(
                reading.limits(indicator, ConfidenceLevel.PERCENT_95).orElse(null),
                reading.limits(indicator, ConfidenceLevel.PERCENT_99_8).orElse(null),
                other,
                indicator.polarity());
        add("comparison-" + comparator.key(), Lens.AGAINST_OTHERS, comparison.with(comparator.name()));
    }

    private void change(PeriodValue latest) {
        IndicatorFacts indicator = series.indicator();
        List<PeriodValue> history = series.knownUpTo(latest.period());
        Course course = new Course(
                indicator.polarity(), indicator.decimals(), indicator.isSeasonal(), series.aimAt(latest.period()));
        add("direction-short", Lens.OVER_TIME, DirectionOfTravel.shortTerm(latest, history, course));
        add("direction-long", Lens.OVER_TIME, DirectionOfTravel.longTerm(latest, history, course));
        add("recent-trend", Lens.OVER_TIME, series.trendUpTo(latest.period()));
        series.chart().ifPresent(chart -> add("control-chart", Lens.OVER_TIME, chart));
        series.progressAt(latest).ifPresent(progress -> add("progress", Lens.AGAINST_TARGET, progress));
    }

    private void add(String kind, Lens lens, Judgement judgement) {
        entries.put(kind, new Entry(lens, judgement));
    }
}
