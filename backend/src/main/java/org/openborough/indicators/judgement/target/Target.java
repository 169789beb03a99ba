package org.openborough.indicators.judgement.target;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a figure should reach.
 *
 * @param value the target, or its lower end for {@link TargetOperator#BETWEEN}
 * @param upperValue the upper end for {@link TargetOperator#BETWEEN}, null otherwise
 * @param minimum the worst that is acceptable (the most, for "at most"); null when none is stated
 * @param stretch an aim beyond the target; null when none is stated
 */
public record Target(
        TargetOperator operator,
        BigDecimal value,
        BigDecimal upperValue,
        BigDecimal minimum,
        BigDecimal stretch,
        Tolerance tolerance) {

    public Target {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(tolerance, "tolerance");
        if ((operator == TargetOperator.BETWEEN) != (upperValue != null)) {
            throw new IllegalArgumentException("Only a target between two values has an upper value, and it must");
        }
        if (upperValue != null && upperValue.compareTo(value) < 0) {
            throw new IllegalArgumentException("The upper value is below the lower");
        }
    }

    public static Target atLeast(BigDecimal value, Tolerance tolerance) {
        return new Target(TargetOperator.AT_LEAST, value, null, null, null, tolerance);
    }

    public static Target atMost(BigDecimal value, Tolerance tolerance) {
        return new Target(TargetOperator.AT_MOST, value, null, null, null, tolerance);
    }

    public static Target between(BigDecimal lower, BigDecimal upper, Tolerance tolerance) {
        return new Target(TargetOperator.BETWEEN, lower, upper, null, null, tolerance);
    }

    public static Target nearest(BigDecimal value, Tolerance tolerance) {
        return new Target(TargetOperator.NEAREST, value, null, null, null, tolerance);
    }

    public Target withMinimum(BigDecimal worstAcceptable) {
        return new Target(operator, value, upperValue, worstAcceptable, stretch, tolerance);
    }

    public Target withStretch(BigDecimal aim) {
        return new Target(operator, value, upperValue, minimum, aim, tolerance);
    }

    /** The part of this annual target due by the end of one part of the year; every figure of it shrinks alike. */
    public Target share(BigDecimal share) {
        return new Target(
                operator,
                value.multiply(share),
                times(upperValue, share),
                times(minimum, share),
                times(stretch, share),
                tolerance.times(share));
    }

    private static BigDecimal times(BigDecimal figure, BigDecimal share) {
        return figure == null ? null : figure.multiply(share);
    }
}
