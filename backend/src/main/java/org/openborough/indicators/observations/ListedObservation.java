package org.openborough.indicators.observations;

import org.openborough.indicators.NamedArea;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;

/**
 * A value with what is shown beside it.
 *
 * @param isHidden whether the public does not see the number, so that nobody can be recognised
 */
public record ListedObservation(Observation observation, NamedArea area, boolean isHidden, YearType yearType) {

    public Period period() {
        return observation.period(yearType);
    }
}
