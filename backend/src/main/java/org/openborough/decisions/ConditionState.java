package org.openborough.decisions;

/** Whether a condition came about. */
public enum ConditionState {
    OUTSTANDING,
    MET,
    NOT_MET
}
