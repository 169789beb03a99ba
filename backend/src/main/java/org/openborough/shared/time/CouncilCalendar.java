package org.openborough.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The council's day, which turns at midnight in the United Kingdom. */
@ApplicationScoped
public class CouncilCalendar {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private final Clock clock;

    @Inject
    CouncilCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(UNITED_KINGDOM));
    }
}
