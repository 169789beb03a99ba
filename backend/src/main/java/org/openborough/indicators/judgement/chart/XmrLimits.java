package org.openborough.indicators.judgement.chart;

/**
 * Where the points of a series lie by common causes alone, before any clipping.
 *
 * @param reach how far the limits lie from the centre: 2.66 mean moving ranges
 */
record XmrLimits(double centre, double reach) {

    double lower() {
        return centre - reach;
    }

    double upper() {
        return centre + reach;
    }

    double nearLower() {
        return centre - reach * 2 / 3;
    }

    double nearUpper() {
        return centre + reach * 2 / 3;
    }
}
