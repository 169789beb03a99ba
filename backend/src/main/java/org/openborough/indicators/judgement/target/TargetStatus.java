package org.openborough.indicators.judgement.target;

import org.openborough.indicators.judgement.WireName;

/** How a figure stands against its target. Every state is counted in every total. */
public enum TargetStatus implements WireName {
    GREEN,
    AMBER,
    RED,
    /** A value is due and is not there. */
    MISSING,
    NO_TARGET,
    /** There is nothing to judge yet, such as a milestone that is not due. */
    NOT_JUDGED
}
