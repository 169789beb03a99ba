package org.openborough.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a delivery that failed is tried again: soon at first, then for three days, as Standard Webhooks suggests. */
final class RetrySchedule {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(18),
            Duration.ofHours(23));

    /** So that those who failed together do not all come back together. */
    private static final double JITTER = 0.2;

    private RetrySchedule() {}

    /**
     * The wait after so many failed attempts; empty when it is time to give up.
     *
     * @param chance from 0 to 1: by how much, within a fifth, the wait is shorter or longer
     */
    static Optional<Duration> after(int failedAttempts, double chance) {
        if (failedAttempts > WAITS.size()) {
            return Optional.empty();
        }
        double factor = 1 + JITTER * (2 * chance - 1);
        return Optional.of(
                Duration.ofMillis(Math.round(WAITS.get(failedAttempts - 1).toMillis() * factor)));
    }
}
