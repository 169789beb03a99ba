package org.openborough.shared.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Headers that make a browser keep to what an answer is for. They are set before the request is handled, so that the
 * few pages that need a policy of their own can set it over them.
 */
@ApplicationScoped
class SecurityHeaders {

    private final EdgeSettings settings;

    @Inject
    SecurityHeaders(EdgeSettings settings) {
        this.settings = settings;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, EdgeOrder.SECURITY_HEADERS);
    }

    private void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        settings.strictTransportSecurity().ifPresent(value -> headers.set("Strict-Transport-Security", value));
        request.next();
    }
}
