package org.openborough.indicators.judgement.chart;

import org.openborough.indicators.periods.Period;

/** One point of a control chart. */
public record ChartPoint(Period period, double value) {

    boolean adjoins(ChartPoint following) {
        return period.isConsecutive(following.period);
    }
}
