package org.openborough.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id, the caller's own where it is a harmless one: it is answered, logged and audited. */
public class RequestIds {

    private static final String NAME = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    give(request);
                    request.next();
                },
                400);
    }

    /** Gives an id to a request that has none yet, as one that cannot be routed. */
    public static void give(RoutingContext request) {
        if (request.get(NAME) != null) {
            return;
        }
        String given = request.request().getHeader("X-Request-Id");
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        request.put(NAME, id);
        request.response().putHeader("X-Request-Id", id);
        MDC.put(NAME, id);
    }
}
