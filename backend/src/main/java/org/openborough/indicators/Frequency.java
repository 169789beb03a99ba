package org.openborough.indicators;

/** How often an indicator is measured. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    ANNUAL,
    LESS_THAN_ANNUAL
}
