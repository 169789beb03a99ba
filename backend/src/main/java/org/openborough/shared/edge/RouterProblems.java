package org.openborough.shared.edge;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.ProblemAnswers;

/** Failures that no resource ever sees, such as a path with broken escapes, in the form of all others. */
class RouterProblems {

    private static final Map<Integer, CommonProblem> PROBLEMS = Map.of(
            400, CommonProblem.BAD_REQUEST,
            404, CommonProblem.NOT_FOUND,
            405, CommonProblem.METHOD_NOT_ALLOWED,
            406, CommonProblem.NOT_ACCEPTABLE,
            413, CommonProblem.BODY_TOO_LARGE,
            415, CommonProblem.UNSUPPORTED_MEDIA_TYPE);

    void register(@Observes Router router) {
        PROBLEMS.forEach((status, problem) -> router.errorHandler(status, failed -> answer(failed, problem)));
    }

    private static void answer(RoutingContext failed, CommonProblem problem) {
        if (!failed.response().ended()) {
            ProblemAnswers.end(failed, problem, problem.title() + ".");
        }
    }
}
