package org.openborough.indicators.observations;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What was measured: the number, what it was worked out from, how sure it is, and what else should be known of it.
 *
 * @param value in the indicator's unit; for yes or no 1 or 0, for dates and milestones days since 1 January 1970; null
 *     where the status says there is none
 * @param numerator null when it is not known
 * @param denominator null when it is not known
 * @param lowerLimit the lower end of the interval published with the value; null when there is none
 * @param upperLimit the upper end of that interval
 * @param source where this value came from, if not from the indicator's own source
 */
@Embeddable
public record Measurement(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal lowerLimit,
        BigDecimal upperLimit,
        ObservationStatus status,
        String source,
        String note) {

    /** A plain number. */
    public static Measurement of(BigDecimal value) {
        return new Measurement(value, null, null, null, null, ObservationStatus.NORMAL, null, null);
    }

    /** A number still to be worked out from its parts. */
    public static Measurement of(BigDecimal numerator, BigDecimal denominator) {
        return new Measurement(null, numerator, denominator, null, null, ObservationStatus.NORMAL, null, null);
    }

    Measurement withValue(BigDecimal workedOut) {
        return new Measurement(workedOut, numerator, denominator, lowerLimit, upperLimit, status, source, note);
    }
}
