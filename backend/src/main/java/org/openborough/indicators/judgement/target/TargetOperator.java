package org.openborough.indicators.judgement.target;

import org.openborough.indicators.judgement.WireName;

/** What meeting a target means. */
public enum TargetOperator implements WireName {
    AT_LEAST,
    AT_MOST,
    /** From the target's value to its upper value, both included. */
    BETWEEN,
    /** The closer the better, on either side. */
    NEAREST
}
