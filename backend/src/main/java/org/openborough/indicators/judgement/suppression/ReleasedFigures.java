package org.openborough.indicators.judgement.suppression;

import java.math.BigDecimal;

/** The figures an outlet shows of one cell; null where unknown or hidden. */
public record ReleasedFigures(
        BigDecimal value, BigDecimal numerator, BigDecimal denominator, BigDecimal lowerLimit, BigDecimal upperLimit) {

    ReleasedFigures only(boolean showsCount, boolean showsDenominator) {
        boolean showsDerived = showsCount && showsDenominator;
        return new ReleasedFigures(
                showsDerived ? value : null,
                showsCount ? numerator : null,
                showsDenominator ? denominator : null,
                showsDerived ? lowerLimit : null,
                showsDerived ? upperLimit : null);
    }
}
