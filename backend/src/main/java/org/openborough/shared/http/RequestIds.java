package org.openborough.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id, the caller's own where it is a harmless one: it is answered, logged and audited. */
class RequestIds {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    void register(@Observes Filters filters) {
        filters.register(RequestIds::identify, 400);
    }

    private static void identify(RoutingContext request) {
        String given = request.request().getHeader("X-Request-Id");
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        request.put("requestId", id);
        request.response().putHeader("X-Request-Id", id);
        MDC.put("requestId", id);
        request.next();
    }
}
