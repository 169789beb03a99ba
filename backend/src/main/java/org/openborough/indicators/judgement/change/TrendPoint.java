package org.openborough.indicators.judgement.change;

import java.util.Objects;
import org.openborough.indicators.judgement.intervals.Interval;
import org.openborough.indicators.periods.Period;

/**
 * One period of a trend, as a value with its 95 per cent limits, or as a count with its total.
 *
 * @param figure the value, or the count
 * @param limits null for a count
 * @param total 0 for a value
 */
public record TrendPoint(Period period, double figure, Interval limits, double total) {

    public static TrendPoint ofValue(Period period, double value, Interval limits95) {
        return new TrendPoint(period, value, Objects.requireNonNull(limits95, "limits95"), 0);
    }

    public static TrendPoint ofProportion(Period period, double count, double total) {
        if (!(count >= 0) || !(total > 0) || count > total) {
            throw new IllegalArgumentException("A proportion needs 0 ≤ count ≤ total and total > 0");
        }
        return new TrendPoint(period, count, null, total);
    }

    boolean isProportion() {
        return limits == null;
    }
}
