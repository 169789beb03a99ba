package org.openborough.indicators;

/** What an indicator is used as. */
public enum MeasureKind {
    PERFORMANCE_INDICATOR,
    /** A promise to the public on how a service is given. */
    SERVICE_STANDARD,
    SATISFACTION,
    RISK
}
