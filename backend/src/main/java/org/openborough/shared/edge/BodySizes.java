package org.openborough.shared.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.ProblemAnswers;

/** How large a body may be. Those that say to be larger are refused before a byte of them is read. */
@ApplicationScoped
class BodySizes {

    private final EdgeSettings settings;
    private final MemorySize largestUpload;

    @Inject
    BodySizes(
            EdgeSettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestUpload) {
        this.settings = settings;
        this.largestUpload = largestUpload;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EdgeOrder.BODY_SIZE);
    }

    /** The most bytes that a body of this media type may have: files may be larger than anything else. */
    long limit(String mediaType) {
        boolean isUpload = mediaType != null && mediaType.startsWith("multipart/");
        return isUpload ? largestUpload.asLongValue() : settings.largestBody();
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        long limit = limit(request.getHeader("Content-Type"));
        if (length(request.getHeader("Content-Length")) > limit) {
            exchange.response().putHeader("Connection", "close");
            ProblemAnswers.end(exchange, CommonProblem.BODY_TOO_LARGE, LimitedStream.refusal(limit));
        } else {
            exchange.next();
        }
    }

    private static long length(String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : 0;
    }
}
