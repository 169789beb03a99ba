package org.openborough.shared.problem;

import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/**
 * Problem documents, for resources and for what is refused before one is reached. The one place that knows status
 * codes.
 */
public final class ProblemAnswers {

    private static final Map<Kind, Integer> STATUS = Map.ofEntries(
            Map.entry(Kind.UNREADABLE, 400),
            Map.entry(Kind.UNAUTHENTICATED, 401),
            Map.entry(Kind.FORBIDDEN, 403),
            Map.entry(Kind.NOT_FOUND, 404),
            Map.entry(Kind.CONFLICT, 409),
            Map.entry(Kind.STALE, 412),
            Map.entry(Kind.TOO_LARGE, 413),
            Map.entry(Kind.UNSUPPORTED_MEDIA, 415),
            Map.entry(Kind.INVALID, 422),
            Map.entry(Kind.PRECONDITION_MISSING, 428),
            Map.entry(Kind.TOO_MANY, 429),
            Map.entry(Kind.UNAVAILABLE, 503));

    /** Where HTTP has a status for one problem that differs from that of its kind. */
    private static final Map<ProblemType, Integer> EXCEPTIONS = Map.of(
            CommonProblem.METHOD_NOT_ALLOWED, 405,
            CommonProblem.NOT_ACCEPTABLE, 406,
            CommonProblem.ADDRESS_TOO_LONG, 414,
            CommonProblem.HEADERS_TOO_LARGE, 431,
            CommonProblem.INTERNAL_ERROR, 500);

    private ProblemAnswers() {}

    /** The HTTP status of a problem. */
    public static int status(ProblemType type) {
        return EXCEPTIONS.getOrDefault(type, STATUS.get(type.kind()));
    }

    /** Answers a request that reaches no resource. */
    public static void end(RoutingContext request, ProblemType type, String detail) {
        int status = status(type);
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(Json.encode(document(request, type, status, detail, List.of())));
    }

    static Problem document(RoutingContext request, ProblemType type, int status, String detail, List<Fault> faults) {
        return new Problem(
                "/problems/" + type.slug(),
                type.title(),
                status,
                detail,
                request.request().path(),
                faults,
                request.get("requestId"));
    }
}
