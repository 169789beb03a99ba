package org.openborough.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private final MovableClock clock = new MovableClock();

    @Test
    void tellsTheMachinesTimeUntilMoved() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void runsOnFromWhereItWasPut() {
        Instant start = Instant.parse("2027-04-01T09:00:00Z");

        clock.moveTo(start);

        assertThat(clock.instant()).isBetween(start, start.plusSeconds(5));
    }

    @Test
    void addsOneMoveToAnother() {
        clock.moveBy(Duration.ofDays(7));
        clock.moveBy(Duration.ofDays(-2));

        assertThat(clock.distance()).isEqualTo(Duration.ofDays(5));
    }

    @Test
    void canBePutRightAgain() {
        clock.moveBy(Duration.ofDays(7));

        clock.reset();

        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void movesTheClocksOfOtherZonesWithIt() {
        Clock london = clock.withZone(ZoneId.of("Europe/London"));
        Instant start = Instant.parse("2027-07-01T09:00:00Z");

        clock.moveTo(start);

        assertThat(london.instant()).isBetween(start, start.plusSeconds(5));
        assertThat(london.getZone()).isEqualTo(ZoneId.of("Europe/London"));
    }
}
