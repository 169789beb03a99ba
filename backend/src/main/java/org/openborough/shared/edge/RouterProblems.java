package org.openborough.shared.edge;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.openborough.shared.http.RequestIds;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.ProblemAnswers;

/**
 * Failures that no resource ever sees, such as a host that is none, in the form of all others. What is no HTTP at all,
 * and an address that is no URI (RFC 3986), the server refuses with 400 and an empty body before any code of ours.
 */
class RouterProblems {

    private static final Map<Integer, CommonProblem> PROBLEMS = Map.of(
            400, CommonProblem.BAD_REQUEST,
            404, CommonProblem.NOT_FOUND,
            405, CommonProblem.METHOD_NOT_ALLOWED,
            406, CommonProblem.NOT_ACCEPTABLE,
            413, CommonProblem.BODY_TOO_LARGE,
            415, CommonProblem.UNSUPPORTED_MEDIA_TYPE);

    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;

    void register(@Observes Router router) {
        PROBLEMS.forEach((status, problem) -> router.errorHandler(status, failed -> answer(failed, problem)));
        // Before the framework's own answer, which names classes.
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(RouterProblems::failed);
    }

    private static void failed(RoutingContext failed) {
        CommonProblem problem = PROBLEMS.get(failed.statusCode());
        if (problem == null) {
            failed.next();
        } else {
            answer(failed, problem);
        }
    }

    private static void answer(RoutingContext failed, CommonProblem problem) {
        if (!failed.response().ended()) {
            RequestIds.give(failed);
            ProblemAnswers.end(failed, problem, problem.title() + ".");
        }
    }
}
