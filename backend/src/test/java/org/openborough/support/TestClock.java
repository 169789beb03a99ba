package org.openborough.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test: the machine's time, until a test moves it. */
@ApplicationScoped
public class TestClock extends Clock {

    private Duration ahead = Duration.ZERO;

    /** Lets time pass for the whole service. */
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Goes back to the machine's time; each test that moved the clock ends with it. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.offset(Clock.system(zone), ahead);
    }
}
