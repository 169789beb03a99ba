package org.openborough.imports;

import java.util.EnumSet;
import java.util.Set;

/** Where an import stands. */
public enum ImportState {
    /** The file was taken in and looked at; its columns may have to be decided. */
    INSPECTED,
    CHECKING,
    /** The fate of every row is known; nothing is written. */
    CHECKED,
    APPLYING,
    APPLIED,
    REVERSING,
    /** Taken back. */
    REVERSED,
    /** Something kept it from being checked or applied; nothing was written, and it can be checked again. */
    FAILED,
    CANCELLED;

    private static final Set<ImportState> UNDER_WAY = EnumSet.of(CHECKING, APPLYING, REVERSING);
    private static final Set<ImportState> CHECKABLE = EnumSet.of(INSPECTED, CHECKED, FAILED);

    /** Whether the service is working on it at the moment. */
    public boolean isUnderWay() {
        return UNDER_WAY.contains(this);
    }

    /** Whether columns can be decided and the rows be checked, for the first time or again. */
    public boolean isCheckable() {
        return CHECKABLE.contains(this);
    }

    /** Whether it can be given up; a check that is under way is then abandoned. */
    boolean isCancellable() {
        return isCheckable() || this == CHECKING;
    }
}
