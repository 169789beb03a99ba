package org.openborough.shared.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Lets pages of any origin read what is public (CORS); never with credentials, never to change anything. */
class AnyOrigin {

    private static final String READING = "GET, HEAD";

    void register(@Observes Filters filters) {
        filters.register(AnyOrigin::answer, EdgeOrder.ORIGINS);
    }

    private static void answer(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        HttpServerResponse response = exchange.response();
        String wanted = request.getHeader("Access-Control-Request-Method");
        if (request.method().equals(HttpMethod.OPTIONS) && wanted != null) {
            if (READING.contains(wanted)) {
                response.putHeader("Access-Control-Allow-Origin", "*")
                        .putHeader("Access-Control-Allow-Methods", READING)
                        .putHeader("Access-Control-Allow-Headers", "Accept, If-None-Match, X-Request-Id")
                        .putHeader("Access-Control-Max-Age", "86400");
            }
            response.setStatusCode(204).end();
            return;
        }
        boolean reads =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        if (reads && request.getHeader("Authorization") == null) {
            response.putHeader("Access-Control-Allow-Origin", "*")
                    .putHeader(
                            "Access-Control-Expose-Headers",
                            "Content-Disposition, Deprecation, ETag, Link, RateLimit, RateLimit-Policy, Retry-After,"
                                    + " Sunset, X-Request-Id");
        }
        exchange.next();
    }
}
