package org.openborough.people;

/** How far a person and a sign-in have been brought together. */
public enum PersonState {
    /** Registered by an administrator; has not signed in. */
    INVITED,
    /** Has signed in; no administrator has said who it is. */
    WAITING,
    /** Known, and known by a sign-in. */
    LINKED,
    /** Everything personal was removed; past posts keep their dates. */
    ERASED
}
