package org.openborough.indicators.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.openborough.indicators.judgement.comparison.Comparison;
import org.openborough.indicators.judgement.comparison.ComparisonResult;
import org.openborough.indicators.judgement.comparison.PeerGroup;
import org.openborough.indicators.judgement.comparison.PeerPosition;
import org.openborough.indicators.judgement.intervals.ConfidenceLevel;
import org.openborough.indicators.judgement.intervals.Interval;
import org.openborough.indicators.judgement.target.MaskedArea;
import org.openborough.indicators.judgement.target.TargetJudgement;
import org.openborough.indicators.judgement.target.TargetStatus;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.targets.TargetDue;

/**
 * All areas of one kind against each other in one period, and each against the area that contains them.
 *
 * @param period null where the indicator has no value of these areas
 * @param whole the containing area (England for councils, the borough for its wards), or null
 * @param rows best first by polarity; areas without a known value last, by name
 */
public record LeagueTable(IndicatorFacts indicator, Period period, Whole whole, List<Row> rows, PeerGroup peers) {

    /**
     * The area that contains those compared.
     *
     * @param reading its own value in the period, or null
     * @param targets its targets, which its parts are judged against too
     */
    public record Whole(AreaRef area, Reading reading, List<TargetDue> targets) {}

    /** One area's value and its place. */
    public record Row(
            AreaRef area,
            Reading reading,
            Optional<Interval> limits95,
            Optional<Interval> limits998,
            Optional<PeerPosition> position,
            ComparisonResult comparison) {}

    static LeagueTable of(IndicatorFacts indicator, Period period, Whole whole, Map<AreaRef, Reading> readings) {
        double[] known = readings.values().stream()
                .filter(reading -> reading.value() != null)
                .mapToDouble(reading -> reading.value().doubleValue())
                .toArray();
        PeerGroup peers = PeerGroup.of(known, indicator.polarity());
        OptionalDouble comparator = value(whole);
        List<Row> rows = new ArrayList<>();
        readings.forEach((area, reading) -> rows.add(row(indicator, area, reading, peers, comparator)));
        rows.sort(Comparator.<Row>comparingInt(
                        row -> row.position().map(PeerPosition::rank).orElse(Integer.MAX_VALUE))
                .thenComparing(row -> row.area().name())
                .thenComparing(row -> row.area().code()));
        return new LeagueTable(indicator, period, whole, rows, peers);
    }

    private static Row row(
            IndicatorFacts indicator, AreaRef area, Reading reading, PeerGroup peers, OptionalDouble comparator) {
        Optional<Interval> limits95 = reading.limits(indicator, ConfidenceLevel.PERCENT_95);
        Optional<Interval> limits998 = reading.limits(indicator, ConfidenceLevel.PERCENT_99_8);
        ComparisonResult comparison = Comparison.of(
                        limits95.orElse(null), limits998.orElse(null), comparator, indicator.polarity())
                .result();
        return new Row(
                area,
                reading,
                limits95,
                limits998,
                reading.known().map(point -> peers.positionOf(point.value().doubleValue())),
                comparison);
    }

    private static OptionalDouble value(Whole whole) {
        return whole == null || whole.reading() == null || whole.reading().value() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(whole.reading().value().doubleValue());
    }

    /** The containing area's value, which every row is compared with. */
    public OptionalDouble comparator() {
        return value(whole);
    }

    public Optional<Row> rowOf(String areaCode) {
        return rows.stream().filter(row -> row.area().code().equals(areaCode)).findFirst();
    }

    /** Whether the whole is green while some of its parts are red (each against the target of the whole). */
    public Optional<MaskedArea> masked() {
        if (whole == null || whole.reading() == null || whole.targets().isEmpty()) {
            return Optional.empty();
        }
        Map<String, TargetStatus> parts =
                rows.stream().collect(Collectors.toMap(row -> row.area().code(), row -> status(row.reading())));
        return Optional.of(MaskedArea.of(status(whole.reading()), parts));
    }

    private TargetStatus status(Reading reading) {
        return whole.targets().stream()
                .filter(due -> due.covers(reading.period()))
                .min(Comparator.comparingLong(TargetDue::days))
                .map(due -> due.by(reading.period(), indicator.isCumulative()))
                .map(target -> TargetJudgement.of(reading.value(), target, indicator.decimals())
                        .status())
                .orElse(TargetStatus.NO_TARGET);
    }
}
