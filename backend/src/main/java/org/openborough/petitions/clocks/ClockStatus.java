package org.openborough.petitions.clocks;

/** Where a clock stands. */
public enum ClockStatus {
    RUNNING,
    OVERDUE,
    MET,
    MET_LATE
}
