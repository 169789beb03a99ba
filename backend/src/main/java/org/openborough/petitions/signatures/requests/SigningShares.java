package org.openborough.petitions.signatures.requests;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How many signatures one connection may still ask for, in a burst and over an hour. */
final class SigningShares {

    private static final Duration BURST = Duration.ofMinutes(1);
    private static final Duration SUSTAINED = Duration.ofHours(1);
    private static final long CONNECTIONS_KEPT = 100_000;

    private final long burst;
    private final long sustained;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CONNECTIONS_KEPT)
            .expireAfterAccess(SUSTAINED)
            .build();

    /** @param burst signatures a minute, and sustained an hour; 0 means no limit */
    SigningShares(long burst, long sustained, TimeMeter time) {
        this.burst = burst;
        this.sustained = sustained;
        this.time = time;
    }

    /** Takes one signature off the connection's share; false when it is used up. */
    boolean take(String network) {
        return network == null
                || burst == 0
                || sustained == 0
                || buckets.get(network, unknown -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(burst, BURST))
                .addLimit(limit -> limit.capacity(sustained).refillGreedy(sustained, SUSTAINED))
                .withCustomTimePrecision(time)
                .build();
    }
}
