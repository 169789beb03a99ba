package org.openborough.indicators.judgement.chart;

import org.openborough.indicators.judgement.intervals.Interval;

/**
 * How a chart is drawn.
 *
 * @param screensMovingRanges whether moving ranges above 3.267 times their mean are left out, once
 * @param possible the values the measure can take at all, for instance 0 to 100 for a percentage
 */
public record XmrOptions(boolean screensMovingRanges, Interval possible) {

    /** No screening; any value is possible. */
    public static final XmrOptions PLAIN =
            new XmrOptions(false, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));

    public XmrOptions withScreening() {
        return new XmrOptions(true, possible);
    }

    public XmrOptions within(double lowest, double highest) {
        return new XmrOptions(screensMovingRanges, new Interval(lowest, highest));
    }
}
