package org.openborough.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure, ours and the framework's, into a problem document. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** What the database refused, by the class or code of its SQL state. */
    private static final Map<String, CommonProblem> REFUSALS = Map.of(
            "23505", CommonProblem.ALREADY_EXISTS,
            "23P01", CommonProblem.ALREADY_EXISTS,
            "23503", CommonProblem.STILL_IN_USE,
            "23514", CommonProblem.INVALID_VALUES,
            "23502", CommonProblem.INVALID_VALUES,
            "22001", CommonProblem.INVALID_VALUES,
            "22003", CommonProblem.INVALID_VALUES,
            "22021", CommonProblem.INVALID_VALUES);

    private final RoutingContext request;

    @Inject
    ProblemMappers(RoutingContext request) {
        this.request = request;
    }

    @ServerExceptionMapper
    Response refused(DomainException refusal) {
        return answer(refusal.type(), ProblemAnswers.status(refusal.type()), refusal.getMessage(), refusal.faults());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        List<Fault> faults = violations.getConstraintViolations().stream()
                .map(ProblemMappers::fault)
                .sorted(Comparator.comparing(fault -> fault.pointer() + fault.parameter()))
                .toList();
        boolean ofParameters = faults.stream().allMatch(fault -> fault.pointer() == null);
        return refused(new DomainException(
                ofParameters ? CommonProblem.UNREADABLE_PARAMETER : CommonProblem.INVALID_VALUES,
                "See errors for every value that needs to change.",
                faults));
    }

    /** Named twice because the framework has a mapper of its own for the second. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException broken) {
        String place = broken.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(
                                broken.getLocation().getLineNr(),
                                broken.getLocation().getColumnNr());
        return refused(new DomainException(
                CommonProblem.UNREADABLE_BODY, "The body is not well-formed JSON%s.".formatted(place)));
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException overtaken) {
        return refused(new DomainException(
                CommonProblem.STALE_VERSION, "Somebody else changed the record meanwhile. Read it again and repeat."));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(Exception refusal) {
        Response problem = refused(new DomainException(
                CommonProblem.SIGN_IN_NEEDED,
                refusal instanceof AuthenticationFailedException
                        ? "The token is not valid or has expired. Sign in again."
                        : "This operation needs an access token."));
        return Response.fromResponse(problem)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refusal) {
        return refused(new DomainException(CommonProblem.NOT_ALLOWED));
    }

    @ServerExceptionMapper
    Response ofFramework(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException broken) {
            return unreadable(broken);
        }
        if (failure.getCause() instanceof DomainException refusal) {
            return refused(refusal);
        }
        int status = failure.getResponse().getStatus();
        return status >= 500
                ? unexpected(failure)
                : answer(ofStatus(status), status, ofStatus(status).title() + ".", List.of());
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        SQLException refusal = refusalOfDatabase(failure);
        if (refusal != null) {
            return ofDatabase(failure, refusal);
        }
        LOG.errorf(failure, "Request %s failed", traceId());
        return answer(
                CommonProblem.INTERNAL_ERROR,
                500,
                "It has been logged. Quote the trace id %s when you ask for help.".formatted(traceId()),
                List.of());
    }

    private Response ofDatabase(Throwable failure, SQLException refusal) {
        String state = refusal.getSQLState() == null ? "" : refusal.getSQLState();
        CommonProblem known = REFUSALS.get(state);
        if (known != null) {
            LOG.infof("Request %s refused by the database: %s", traceId(), refusal.getMessage());
            return refused(new DomainException(known));
        }
        LOG.errorf(failure, "Request %s failed in the database", traceId());
        boolean unreachable = state.startsWith("08") || state.startsWith("57") || state.startsWith("53");
        return unreachable
                ? refused(new DomainException(CommonProblem.DATABASE_UNAVAILABLE, "Nothing was changed. Try again."))
                : answer(CommonProblem.INTERNAL_ERROR, 500, "It has been logged. Nothing was changed.", List.of());
    }

    private static SQLException refusalOfDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static CommonProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> CommonProblem.SIGN_IN_NEEDED;
            case 403 -> CommonProblem.NOT_ALLOWED;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413 -> CommonProblem.BODY_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            default -> CommonProblem.BAD_REQUEST;
        };
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        boolean inBody = nodes.size() > 1 && violation.getLeafBean() instanceof Record;
        if (!inBody) {
            return Fault.ofParameter(nodes.get(nodes.size() - 1).getName(), code, violation.getMessage());
        }
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes.subList(1, nodes.size())) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return Fault.at(pointer.toString(), code, violation.getMessage());
    }

    private Response answer(ProblemType type, int status, String detail, List<Fault> faults) {
        Problem problem = ProblemAnswers.document(request, type, status, detail, faults);
        return Response.status(status)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }

    private String traceId() {
        return request.get("requestId");
    }
}
