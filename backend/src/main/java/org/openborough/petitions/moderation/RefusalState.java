package org.openborough.petitions.moderation;

/** Where a refusal is. */
public enum RefusalState {
    /** Waits for another person. */
    PROPOSED,
    CONFIRMED,
    /** The other person does not agree. */
    REJECTED
}
