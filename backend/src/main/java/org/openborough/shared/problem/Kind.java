package org.openborough.shared.problem;

/** The kinds of failure the domain speaks of. Only {@link ProblemAnswers} knows their HTTP status. */
public enum Kind {
    /** The request cannot be read: malformed, of the wrong type, or naming something unknown. */
    UNREADABLE,
    /** Nobody is signed in, or the sign-in is no longer good. */
    UNAUTHENTICATED,
    /** Who is signed in may not do this. */
    FORBIDDEN,
    NOT_FOUND,
    /** The present state of the record forbids it. */
    CONFLICT,
    /** The record has changed since the caller read it. */
    STALE,
    TOO_LARGE,
    UNSUPPORTED_MEDIA,
    /** Readable, but the values are not acceptable. */
    INVALID,
    /** The caller must say which version is meant. */
    PRECONDITION_MISSING,
    TOO_MANY,
    UNAVAILABLE
}
