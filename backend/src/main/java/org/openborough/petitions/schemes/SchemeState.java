package org.openborough.petitions.schemes;

/** Where a version of the scheme is in its life. */
public enum SchemeState {
    DRAFT,
    /** Approved and published: never edited again. */
    PUBLISHED
}
