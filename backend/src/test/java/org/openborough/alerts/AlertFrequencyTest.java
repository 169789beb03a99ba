package org.openborough.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AlertFrequencyTest {

    /** A Sunday in winter, and the Wednesday after the clocks went forward. */
    private static final Instant SUNDAY = Instant.parse("2026-11-22T12:00:00Z");

    private static final Instant SUMMER = Instant.parse("2027-03-31T05:59:59Z");

    @Test
    void atOnceIsNow() {
        assertThat(AlertFrequency.AT_ONCE.due(SUNDAY)).isEqualTo(SUNDAY);
    }

    @Test
    void dailyIsTheNextMorning() {
        assertThat(AlertFrequency.DAILY.due(SUNDAY)).isEqualTo("2026-11-23T07:00:00Z");
    }

    @Test
    void dailyIsTheSameMorningForWhatIsHeardBeforeIt() {
        assertThat(AlertFrequency.DAILY.due(Instant.parse("2026-11-22T06:59:59Z")))
                .isEqualTo("2026-11-22T07:00:00Z");
    }

    @Test
    void whatIsHeardAtTheHourWaitsForTheNextMorning() {
        assertThat(AlertFrequency.DAILY.due(Instant.parse("2026-11-22T07:00:00Z")))
                .isEqualTo("2026-11-23T07:00:00Z");
    }

    @Test
    void theMorningFollowsBritishSummerTime() {
        assertThat(AlertFrequency.DAILY.due(SUMMER)).isEqualTo("2027-03-31T06:00:00Z");
    }

    @Test
    void weeklyIsTheNextMonday() {
        assertThat(AlertFrequency.WEEKLY.due(SUNDAY)).isEqualTo("2026-11-23T07:00:00Z");
        assertThat(AlertFrequency.WEEKLY.due(Instant.parse("2026-11-24T12:00:00Z")))
                .isEqualTo("2026-11-30T07:00:00Z");
    }

    @Test
    void whatIsHeardOnMondayAfterTheHourWaitsForTheNext() {
        assertThat(AlertFrequency.WEEKLY.due(Instant.parse("2026-11-23T07:00:00Z")))
                .isEqualTo("2026-11-30T07:00:00Z");
    }
}
