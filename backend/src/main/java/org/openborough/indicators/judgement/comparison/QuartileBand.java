package org.openborough.indicators.judgement.comparison;

import org.openborough.indicators.judgement.WireName;

/** A quarter of the peers, A being the best by polarity; a value on a boundary belongs to the better band. */
public enum QuartileBand implements WireName {
    A,
    B,
    C,
    D
}
