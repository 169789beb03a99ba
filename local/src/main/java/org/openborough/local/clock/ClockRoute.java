package org.openborough.local.clock;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * Reads and moves the clock at {@code /local/clock}: {@code {"now": "2027-04-01T09:00:00Z"}} sets it, {@code
 * {"forward": "P7D"}} moves it on, {@code {}} puts it right again.
 */
@ApplicationScoped
class ClockRoute {

    private static final String PATH = "/local/clock";

    private final MovableClock clock;

    ClockRoute(MovableClock clock) {
        this.clock = clock;
    }

    void register(@Observes Router router) {
        router.get(PATH).handler(this::tell);
        router.route(HttpMethod.POST, PATH)
                .consumes("application/json")
                .handler(BodyHandler.create(false))
                .handler(this::move);
    }

    private void move(RoutingContext request) {
        try {
            move(request.body().asJsonObject());
            tell(request);
        } catch (DecodeException | DateTimeException | ClassCastException unreadable) {
            request.response().setStatusCode(400).end("The clock takes an instant as now, or a duration as forward.");
        }
    }

    private void move(JsonObject order) {
        if (order.containsKey("now")) {
            clock.moveTo(Instant.parse(order.getString("now")));
        } else if (order.containsKey("forward")) {
            clock.moveBy(Duration.parse(order.getString("forward")));
        } else {
            clock.reset();
        }
    }

    private void tell(RoutingContext request) {
        request.json(new JsonObject()
                .put("now", clock.instant().toString())
                .put("distance", clock.distance().toString()));
    }
}
