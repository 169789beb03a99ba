package org.openborough.indicators.judgement.suppression;

import org.openborough.indicators.judgement.WireName;

/** Why a cell is hidden. For staff only: published outlets mark all hidden cells alike, as the cause narrows the count. */
public enum Cause implements WireName {
    SMALL_COUNT,
    /** The rest of the whole is a small count. */
    SMALL_REMAINDER,
    WITHHELD_BY_SOURCE,
    /** Shown, it would let a hidden cell be had by subtraction. */
    PROTECTS_ANOTHER
}
