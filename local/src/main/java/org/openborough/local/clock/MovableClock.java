package org.openborough.local.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Runs at the machine's pace, at a distance from the machine's time that can be set. It takes the place of the service's clock. */
@ApplicationScoped
public class MovableClock extends Clock {

    private final AtomicReference<Duration> distance = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(distance.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The same moving time, told for another zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    void moveTo(Instant now) {
        distance.set(Duration.between(Instant.now(), now));
    }

    void moveBy(Duration step) {
        distance.updateAndGet(step::plus);
    }

    void reset() {
        distance.set(Duration.ZERO);
    }

    Duration distance() {
        return distance.get();
    }

    private static final class InZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        private InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
