package org.openborough.decisions.actions;

/** What is asked for. */
public enum ActionKind {
    /** To do something. */
    TASK,
    /** To report to a body (ADJ-12). */
    REPORT
}
