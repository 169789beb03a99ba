package org.openborough.indicators.judgement.change;

import org.openborough.indicators.judgement.WireName;

/** Which way a measure has gone. */
public enum Direction implements WireName {
    IMPROVING,
    WORSENING,
    /** Equal at the indicator's decimals. */
    UNCHANGED,
    /** Up, where up is neither better nor worse. */
    INCREASING,
    DECREASING,
    NOT_ASSESSED
}
