package org.openborough.decisions.actions;

/** How far an action has come. */
public enum ActionState {
    OPEN,
    DONE,
    CANCELLED
}
