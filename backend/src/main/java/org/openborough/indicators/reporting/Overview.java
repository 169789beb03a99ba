package org.openborough.indicators.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openborough.indicators.judgement.change.Course;
import org.openborough.indicators.judgement.change.Direction;
import org.openborough.indicators.judgement.change.DirectionOfTravel;
import org.openborough.indicators.judgement.change.PeriodValue;
import org.openborough.indicators.judgement.comparison.Comparison;
import org.openborough.indicators.judgement.comparison.ComparisonResult;
import org.openborough.indicators.judgement.intervals.ConfidenceLevel;
import org.openborough.indicators.judgement.target.Target;
import org.openborough.indicators.judgement.target.TargetJudgement;
import org.openborough.indicators.judgement.target.TargetStatus;

/**
 * One line of the overview: an indicator's latest value for an area, judged in both lenses.
 *
 * @param series at most the last twelve readings, with the target of the latest
 * @param comparatorName the containing area the latest value is compared with, or null
 * @param comparatorValue its value for the same period, or null
 */
public record Overview(Listed listed, Series series, String comparatorName, BigDecimal comparatorValue) {

    /** What the list shows of the indicator itself. */
    public record Listed(
            String measureKind,
            String visibility,
            String status,
            String ownerName,
            String themeName,
            String sortTitle) {}

    public Optional<Reading> latest() {
        return series.latest();
    }

    public TargetStatus targetStatus() {
        return latest().map(series::againstTarget)
                .map(TargetJudgement::status)
                .orElse(series.targets().isEmpty() ? TargetStatus.NO_TARGET : TargetStatus.MISSING);
    }

    /** The target due at the latest period, or null. */
    public Target target() {
        return latest().map(reading -> series.targetFor(reading.period())).orElse(null);
    }

    public ComparisonResult comparison() {
        return latest().flatMap(reading -> reading.limits(series.indicator(), ConfidenceLevel.PERCENT_95))
                .map(limits -> Comparison.of(
                                limits,
                                comparatorValue == null
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(comparatorValue.doubleValue()),
                                series.indicator().polarity())
                        .result())
                .orElse(ComparisonResult.NOT_COMPARED);
    }

    public Direction shortDirection() {
        return direction(false);
    }

    public Direction longDirection() {
        return direction(true);
    }

    private Direction direction(boolean overLongTerm) {
        return latest().flatMap(Reading::known)
                .map(latest -> travelled(latest, overLongTerm).direction())
                .orElse(Direction.NOT_ASSESSED);
    }

    private DirectionOfTravel travelled(PeriodValue latest, boolean overLongTerm) {
        IndicatorFacts indicator = series.indicator();
        Course course = new Course(
                indicator.polarity(), indicator.decimals(), indicator.isSeasonal(), series.aimAt(latest.period()));
        List<PeriodValue> history = series.knownUpTo(latest.period());
        return overLongTerm
                ? DirectionOfTravel.longTerm(latest, history, course)
                : DirectionOfTravel.shortTerm(latest, history, course);
    }
}
