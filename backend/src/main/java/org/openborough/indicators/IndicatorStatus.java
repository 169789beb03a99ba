package org.openborough.indicators;

/** Where an indicator is in its life. */
public enum IndicatorStatus {
    /** Being worked out; seen by staff and by the partner who owns it. */
    DRAFT,
    ACTIVE,
    /** No longer collected; what was collected stays. */
    RETIRED
}
