package org.openborough.indicators.sets;

/** Where an edition of an indicator set is in its life. */
public enum SetState {
    DRAFT,
    /** Agreed: its indicators no longer change. */
    FINAL,
    RETIRED
}
