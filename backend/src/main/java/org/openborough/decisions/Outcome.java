package org.openborough.decisions;

/** How an item ended. */
public enum Outcome {
    AGREED,
    AGREED_AS_AMENDED,
    NOT_AGREED,
    /** Put off to a later meeting. */
    DEFERRED,
    /** Handed to another body. */
    REFERRED,
    NOTED,
    WITHDRAWN
}
