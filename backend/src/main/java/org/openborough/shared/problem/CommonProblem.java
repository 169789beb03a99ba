package org.openborough.shared.problem;

/** What can go wrong with any request, whatever the feature. */
public enum CommonProblem implements ProblemType {
    UNREADABLE_BODY(Kind.UNREADABLE, "The body of the request cannot be read"),
    UNREADABLE_PARAMETER(Kind.UNREADABLE, "A parameter of the request cannot be read"),
    UNKNOWN_PARAMETER(Kind.UNREADABLE, "The request has a query parameter this operation does not know"),
    UNREADABLE_CURSOR(Kind.UNREADABLE, "The cursor does not belong to this list"),
    BAD_REQUEST(Kind.UNREADABLE, "The request cannot be read"),
    SIGN_IN_NEEDED(Kind.UNAUTHENTICATED, "Sign in to do this"),
    NOT_ALLOWED(Kind.FORBIDDEN, "Your role does not allow this"),
    OTHER_ORGANISATION(Kind.FORBIDDEN, "The record belongs to another organisation"),
    NOT_FOUND(Kind.NOT_FOUND, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(Kind.UNREADABLE, "The address does not answer this method"),
    NOT_ACCEPTABLE(Kind.UNREADABLE, "The answer cannot be given in the media type asked for"),
    UNSUPPORTED_MEDIA_TYPE(Kind.UNSUPPORTED_MEDIA, "The body is of a media type this operation does not read"),
    BODY_TOO_LARGE(Kind.TOO_LARGE, "The body of the request is too large"),
    ADDRESS_TOO_LONG(Kind.TOO_LARGE, "The address is too long"),
    HEADERS_TOO_LARGE(Kind.TOO_LARGE, "The headers of the request are too large"),
    INVALID_VALUES(Kind.INVALID, "Some values are not acceptable"),
    ALREADY_EXISTS(Kind.CONFLICT, "A record with these values exists already"),
    STILL_IN_USE(Kind.CONFLICT, "Other records still need this one"),
    STALE_VERSION(Kind.STALE, "The record has changed since you read it"),
    VERSION_MISSING(Kind.PRECONDITION_MISSING, "Say which version you mean, with If-Match"),
    KEY_REUSED(Kind.INVALID, "The Idempotency-Key was used for another request"),
    KEY_IN_PROGRESS(Kind.CONFLICT, "The first request with this Idempotency-Key is still running"),
    TOO_MANY_REQUESTS(Kind.TOO_MANY, "Too many requests"),
    DATABASE_UNAVAILABLE(Kind.UNAVAILABLE, "The service cannot reach its database at the moment"),
    INTERNAL_ERROR(Kind.UNAVAILABLE, "Something went wrong on our side");

    private final Kind kind;
    private final String title;

    CommonProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
