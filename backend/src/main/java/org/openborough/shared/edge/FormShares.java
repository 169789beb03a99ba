package org.openborough.shared.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;

/** How often one network may send a form that makes mail go out to an address it names. */
@ApplicationScoped
public class FormShares {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final long NETWORKS_KEPT = 100_000;

    private final CurrentVertxRequest requests;
    private final long perHour;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(NETWORKS_KEPT)
            .expireAfterAccess(WINDOW)
            .build();

    @Inject
    FormShares(CurrentVertxRequest requests, EdgeSettings settings) {
        this.requests = requests;
        this.perHour = settings.formsPerHour();
    }

    /** Takes one off the share of the network that the present request came from, or refuses the request. */
    public void take() {
        RoutingContext exchange = requests.getCurrent();
        if (perHour == 0) {
            return;
        }
        ConsumptionProbe probe = buckets.get(exchange.get(RequestRates.NETWORK), unknown -> bucket())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long wait = RequestShares.seconds(probe.getNanosToWaitForRefill());
            exchange.response().putHeader("Retry-After", Long.toString(wait));
            throw new DomainException(
                    CommonProblem.TOO_MANY_REQUESTS,
                    "Too many forms were sent from your network. Try again in %d minutes.".formatted(wait / 60 + 1));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, WINDOW))
                .build();
    }
}
