package org.openborough.indicators.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openborough.indicators.judgement.change.PeriodValue;
import org.openborough.indicators.periods.Period;

/**
 * Others over time: an area that contains the subject, or the mean of a group of areas.
 *
 * @param key the kind of the containing area ({@code country}, {@code region}, {@code authority}), {@code neighbours}, or
 *     a group's id
 * @param areas how many areas the points are the mean of
 */
public record ComparatorSeries(String key, String name, int areas, List<PeriodValue> points) {

    /** The value for the given period. */
    public OptionalDouble at(Period period) {
        Optional<BigDecimal> value = points.stream()
                .filter(point -> point.period().equals(period))
                .map(PeriodValue::value)
                .findFirst();
        return value.map(figure -> OptionalDouble.of(figure.doubleValue())).orElseGet(OptionalDouble::empty);
    }
}
