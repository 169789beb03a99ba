package org.openborough.indicators;

import org.openborough.indicators.periods.Period;

/** Where and when a figure is about. */
public record AreaPeriod(NamedArea area, Period period) {}
