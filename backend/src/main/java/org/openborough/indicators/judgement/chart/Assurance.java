package org.openborough.indicators.judgement.chart;

import org.openborough.indicators.judgement.WireName;

/** Whether common causes alone will let a target be met. */
public enum Assurance implements WireName {
    CONSISTENTLY_MET,
    CONSISTENTLY_MISSED,
    /** The target lies within the limits: it will be met and missed by chance. */
    HIT_AND_MISS,
    NOT_ASSESSED
}
