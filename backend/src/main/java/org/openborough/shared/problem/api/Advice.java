package org.openborough.shared.problem.api;

import java.util.Map;
import org.openborough.shared.problem.Kind;

/** What a kind of problem means and what whoever meets it can do. */
record Advice(String meaning, String remedy) {

    private static final Map<Kind, Advice> BY_KIND = Map.ofEntries(
            Map.entry(
                    Kind.UNREADABLE,
                    new Advice(
                            "The request is not of the form this operation reads: malformed, of a wrong type, or naming"
                                    + " a field or parameter that does not exist.",
                            "Look at errors, which names every such place, and compare the request with the API"
                                    + " reference. Sending it again unchanged will not help.")),
            Map.entry(
                    Kind.UNAUTHENTICATED,
                    new Advice(
                            "The operation needs an access token and got none, or one that is not valid or has expired.",
                            "Sign in, or fetch a new token, and send the request again.")),
            Map.entry(
                    Kind.FORBIDDEN,
                    new Advice(
                            "You are signed in, but your roles, scopes or organisation do not allow this.",
                            "Ask an administrator of the council if you think that they should.")),
            Map.entry(
                    Kind.NOT_FOUND,
                    new Advice(
                            "There is nothing at this address that you may see.",
                            "Check the address. The record may have been removed, or may not be public.")),
            Map.entry(
                    Kind.CONFLICT,
                    new Advice(
                            "The request is in order, but the present state of the record, or of another, forbids it.",
                            "Read the record again, see detail, and decide anew.")),
            Map.entry(
                    Kind.STALE,
                    new Advice(
                            "Somebody changed the record after you read it. Nothing of yours was written over theirs.",
                            "Read the record again, repeat your change on it, and send the new ETag in If-Match.")),
            Map.entry(
                    Kind.TOO_LARGE,
                    new Advice(
                            "The body, the headers or the address are longer than the service reads.",
                            "Send less at once; detail says how much.")),
            Map.entry(
                    Kind.UNSUPPORTED_MEDIA,
                    new Advice(
                            "The body is of a media type this operation does not read.",
                            "Look up the media type in the API reference and say it in Content-Type.")),
            Map.entry(
                    Kind.INVALID,
                    new Advice(
                            "The request can be read, but some of its values are not acceptable.",
                            "See errors: each names its place in the body and what is wrong there.")),
            Map.entry(
                    Kind.PRECONDITION_MISSING,
                    new Advice(
                            "The operation must know which version of the record you mean, so that no change is"
                                    + " overwritten unseen.",
                            "Send If-Match with the ETag you got when you read the record.")),
            Map.entry(
                    Kind.TOO_MANY,
                    new Advice(
                            "You have asked more often than your share allows.",
                            "Wait for the seconds that Retry-After says. RateLimit shows what is left.")),
            Map.entry(
                    Kind.UNAVAILABLE,
                    new Advice(
                            "The service cannot do it at the moment. Nothing was changed.",
                            "Try again in a while. If it lasts, ask for help and quote the traceId.")));

    static Advice of(Kind kind) {
        return BY_KIND.get(kind);
    }
}
