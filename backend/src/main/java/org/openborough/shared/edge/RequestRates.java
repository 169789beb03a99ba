package org.openborough.shared.edge;

import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openborough.shared.hashing.Sha256;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.ProblemAnswers;

/** Refuses callers who ask too often, before anything costly is done for them, and tells everybody what is left. */
@ApplicationScoped
class RequestRates {

    /** Under this name the exchange knows the network it came from. */
    static final String NETWORK = "network";

    private final ClientAddress addresses;
    private final RequestShares shares;

    @Inject
    RequestRates(EdgeSettings settings) {
        addresses = new ClientAddress(settings.trustedProxies().orElse(List.of()));
        shares = new RequestShares(
                settings.requestsPerMinute().anonymous(),
                settings.requestsPerMinute().signedIn(),
                TimeMeter.SYSTEM_NANOTIME);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EdgeOrder.RATES);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.path().startsWith("/q/")) {
            exchange.next();
            return;
        }
        String address = addresses.of(request.remoteAddress().hostAddress(), request.getHeader("X-Forwarded-For"));
        exchange.put(NETWORK, address);
        Optional<RequestShare> share = shares.take(address, digest(request.getHeader("Authorization")));
        share.ifPresent(left -> exchange.response()
                .putHeader("RateLimit-Policy", left.policyHeader())
                .putHeader("RateLimit", left.header()));
        if (share.filter(RequestShare::isUsedUp).isPresent()) {
            long wait = share.get().secondsToWait();
            exchange.response().putHeader("Retry-After", Long.toString(wait));
            ProblemAnswers.end(
                    exchange,
                    CommonProblem.TOO_MANY_REQUESTS,
                    "Your share is used up. Ask again in %d s.".formatted(wait));
        } else {
            exchange.next();
        }
    }

    private static String digest(String authorization) {
        if (authorization == null) {
            return null;
        }
        return HexFormat.of().formatHex(Sha256.of(authorization.getBytes(StandardCharsets.UTF_8)));
    }
}
