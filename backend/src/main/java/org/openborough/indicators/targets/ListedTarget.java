package org.openborough.indicators.targets;

import org.openborough.indicators.NamedArea;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;

/** A target with what is shown beside it. */
public record ListedTarget(IndicatorTarget target, NamedArea area, YearType yearType) {

    public Period period() {
        return target.period(yearType);
    }
}
