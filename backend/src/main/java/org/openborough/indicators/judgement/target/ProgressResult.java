package org.openborough.indicators.judgement.target;

import org.openborough.indicators.judgement.WireName;

/** Whether a dated target will be reached at the pace seen so far. */
public enum ProgressResult implements WireName {
    REACHED,
    ON_COURSE,
    OFF_COURSE,
    /** The date has passed and the target is not reached. */
    MISSED,
    NOT_ASSESSED
}
