package org.openborough.indicators.plausibility;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.openborough.indicators.periods.Period;

/** One figure of a series; numerator and denominator are null where they are not known. */
public record Figure(Period period, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {

    /** Whether the other figure covers a period of the same kind and length, so that the two can be compared. */
    boolean isComparableWith(Figure other) {
        return period.kind() == other.period.kind() && months(period) == months(other.period);
    }

    static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
    }
}
