package org.openborough.local.demonstration;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openborough.local.demonstration.ReportingPeriods.Span;

/**
 * One illustrative value: with its parts where it has any, else as it is.
 *
 * @param value null where the service works it out from the parts
 * @param lower the lower limit published with it, or null
 * @param upper the upper limit published with it, or null
 * @param status what else should be known, as the API words it, or null
 */
record Figure(
        String indicatorCode,
        Span period,
        String areaCode,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal lower,
        BigDecimal upper,
        String status) {

    static final String HEADERS =
            "indicator code,period,area code,value,numerator,denominator,lower limit,upper limit,status";

    static Figure ofValue(String indicatorCode, Span period, Place place, BigDecimal value, String status) {
        return new Figure(indicatorCode, period, place.code(), value, null, null, null, null, status);
    }

    static Figure ofParts(
            String indicatorCode, Span period, Place place, long numerator, long denominator, String status) {
        return new Figure(
                indicatorCode,
                period,
                place.code(),
                null,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                null,
                null,
                status);
    }

    /** The status says why there is no value. */
    static Figure withoutValue(String indicatorCode, Span period, Place place, String status) {
        return new Figure(indicatorCode, period, place.code(), null, null, null, null, null, status);
    }

    /** The same value with limits on both sides of it. */
    Figure within(BigDecimal margin) {
        return new Figure(
                indicatorCode,
                period,
                areaCode,
                value,
                numerator,
                denominator,
                value.subtract(margin),
                value.add(margin),
                status);
    }

    /** The line of a file under {@link #HEADERS}. */
    String line() {
        return Stream.of(indicatorCode, period, areaCode, value, numerator, denominator, lower, upper, status)
                .map(cell -> Objects.toString(cell, ""))
                .collect(Collectors.joining(","));
    }
}
