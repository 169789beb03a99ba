package org.openborough.shared.events;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before something that failed is tried again: soon at first, then ever later, for about two days. */
public final class BackOff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private BackOff() {}

    /** The wait after so many failed attempts (1 or more); empty when it is time to give up. */
    public static Optional<Duration> after(int failedAttempts) {
        return failedAttempts <= WAITS.size() ? Optional.of(WAITS.get(failedAttempts - 1)) : Optional.empty();
    }
}
