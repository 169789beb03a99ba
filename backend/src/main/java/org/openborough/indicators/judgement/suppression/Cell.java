package org.openborough.indicators.judgement.suppression;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One count that might be published, with the denominator of the rate it makes, if any.
 *
 * @param code the area's code, or whatever tells the cells of a table apart
 * @param count null when it is not known here
 * @param denominator null when there is none or it is not known
 * @param isPart whether the count is a part of the denominator, so that the remainder is a count of people too
 * @param isConfidential whether the source itself withheld the count
 * @param isDerived whether it is published nowhere, but had by a reader who subtracts one published count from another
 */
public record Cell(
        String code, Long count, Long denominator, boolean isPart, boolean isConfidential, boolean isDerived) {

    public Cell {
        if (count != null && count < 0 || denominator != null && denominator < 0) {
            throw new IllegalArgumentException("Counts cannot be negative");
        }
    }

    public static Cell count(String code, long count) {
        return new Cell(code, count, null, false, false, false);
    }

    /** Events in a population. */
    public static Cell rate(String code, long count, long denominator) {
        return new Cell(code, count, denominator, false, false, false);
    }

    /** A part of a whole, whose remainder is protected like the part. */
    public static Cell proportion(String code, long count, long denominator) {
        return new Cell(code, count, denominator, true, false, false);
    }

    /** A published rate without its count: anyone can multiply it out, so the count is protected as if it were there. */
    public static Cell fromRate(String code, BigDecimal value, BigDecimal multiplier, long denominator) {
        BigDecimal count = value.multiply(BigDecimal.valueOf(denominator)).divide(multiplier, 0, RoundingMode.HALF_UP);
        return rate(code, count.longValueExact(), denominator);
    }

    /** A count the source withheld: it must not become known by subtraction here. */
    public static Cell confidential(String code) {
        return new Cell(code, null, null, false, true, false);
    }

    /** A count nobody has reported. */
    public static Cell missing(String code) {
        return new Cell(code, null, null, false, false, false);
    }

    /** What lies between two published counts, such as the share of a quarter in a count that adds up within the year. */
    public static Cell derived(String code, long count, Long denominator) {
        return new Cell(code, count, denominator, false, false, true);
    }

    Cell ofDenominator() {
        return new Cell(code, denominator, null, false, false, isDerived);
    }
}
