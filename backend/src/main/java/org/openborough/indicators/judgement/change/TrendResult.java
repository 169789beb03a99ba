package org.openborough.indicators.judgement.change;

import org.openborough.indicators.judgement.WireName;

/** What five periods say beyond chance. */
public enum TrendResult implements WireName {
    IMPROVING,
    WORSENING,
    /** Up, where up is neither better nor worse. */
    INCREASING,
    DECREASING,
    NO_SIGNIFICANT_CHANGE,
    NOT_ASSESSED
}
