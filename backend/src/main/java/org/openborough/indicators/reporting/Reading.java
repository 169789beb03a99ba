package org.openborough.indicators.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.judgement.change.PeriodValue;
import org.openborough.indicators.judgement.intervals.ConfidenceInterval;
import org.openborough.indicators.judgement.intervals.ConfidenceLevel;
import org.openborough.indicators.judgement.intervals.Interval;
import org.openborough.indicators.judgement.intervals.PoissonRate;
import org.openborough.indicators.judgement.intervals.WilsonProportion;
import org.openborough.indicators.periods.Period;

/**
 * One recorded value as a reader may see it. Where it is suppressed, the figures are gone, not only hidden.
 *
 * @param lower published lower 95 per cent limit, or null
 * @param upper published upper 95 per cent limit, or null
 * @param status the observation's status as a word
 */
public record Reading(
        Period period,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal lower,
        BigDecimal upper,
        String status,
        boolean isSuppressed) {

    /** The same reading without a figure in it. */
    Reading suppressed() {
        return new Reading(period, null, null, null, null, null, "confidential", true);
    }

    /** Whether the series cannot be compared across this point. */
    public boolean isBreak() {
        return status.equals("break");
    }

    /** The short form of the status that tables print, such as {@code [c]}; null for an ordinary value. */
    public String symbol() {
        return switch (status) {
            case "confidential" -> "[c]";
            case "provisional" -> "[p]";
            case "revised" -> "[r]";
            case "estimated" -> "[e]";
            case "not-available" -> "[x]";
            case "not-applicable" -> "[z]";
            case "break" -> "[b]";
            default -> null;
        };
    }

    Optional<PeriodValue> known() {
        return Optional.ofNullable(value).map(figure -> new PeriodValue(period, figure));
    }

    /** The interval computed from the counts; empty where the value has none, or is of a type without one. */
    Optional<ConfidenceInterval> interval(IndicatorFacts indicator, ConfidenceLevel level) {
        if (value == null || numerator == null || denominator == null) {
            return Optional.empty();
        }
        double count = numerator.doubleValue();
        double total = denominator.doubleValue();
        double multiplier = indicator.multiplier().doubleValue();
        if (indicator.valueType() == ValueType.PROPORTION && count <= total) {
            return Optional.of(WilsonProportion.of(count, total, multiplier, level));
        }
        return indicator.valueType() == ValueType.RATE
                ? Optional.of(PoissonRate.of(count, total, multiplier, level))
                : Optional.empty();
    }

    /** The limits to show and to compare by: those published with the value, else those computed from its counts. */
    public Optional<Interval> limits(IndicatorFacts indicator, ConfidenceLevel level) {
        if (value != null && level == ConfidenceLevel.PERCENT_95 && lower != null && upper != null) {
            return Optional.of(new Interval(lower.doubleValue(), upper.doubleValue()));
        }
        return interval(indicator, level).map(ConfidenceInterval::limits);
    }
}
