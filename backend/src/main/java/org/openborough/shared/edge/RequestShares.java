package org.openborough.shared.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * How many requests each caller has left in this minute. A caller is the token it shows, or else its address. A token
 * not seen lately is charged to the address that shows it, so that made-up tokens win nothing. Memory is bounded: of
 * very many callers those who were quiet longest are forgotten, which only gives them their share back.
 */
final class RequestShares {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final long CALLERS_KEPT = 100_000;

    private final long anonymous;
    private final long signedIn;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CALLERS_KEPT)
            .expireAfterAccess(WINDOW.multipliedBy(5))
            .build();

    /** @param anonymous requests a minute of an address; 0 means no limit */
    RequestShares(long anonymous, long signedIn, TimeMeter time) {
        this.anonymous = anonymous;
        this.signedIn = signedIn;
        this.time = time;
    }

    /** Takes one request off the caller's share; empty when there is no limit. */
    Optional<RequestShare> take(String address, String token) {
        if (token == null) {
            return take("anonymous", "address " + address, anonymous);
        }
        if (buckets.getIfPresent("token " + token) == null) {
            Optional<RequestShare> ofAddress = take(address, null);
            if (ofAddress.filter(RequestShare::isUsedUp).isPresent()) {
                return ofAddress;
            }
        }
        return take("signed-in", "token " + token, signedIn);
    }

    private Optional<RequestShare> take(String policy, String caller, long quota) {
        if (quota == 0) {
            return Optional.empty();
        }
        ConsumptionProbe probe = buckets.get(caller, unknown -> bucket(quota)).tryConsumeAndReturnRemaining(1);
        return Optional.of(new RequestShare(
                policy,
                quota,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill())));
    }

    private Bucket bucket(long quota) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }

    static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
