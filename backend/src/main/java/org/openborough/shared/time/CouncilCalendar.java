package org.openborough.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The council's day, which turns at midnight in the United Kingdom. */
@ApplicationScoped
public class CouncilCalendar {

    /** Whose clocks every council goes by. */
    public static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Clock clock;

    @Inject
    CouncilCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(UNITED_KINGDOM));
    }

    /** The day that it is in the United Kingdom at a time. */
    public LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, UNITED_KINGDOM);
    }

    /** A day as people write it: 18 June 2026. */
    public String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
