package org.openborough.petitions.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 30);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 14);

    @ParameterizedTest(name = "seen on {1}, done on {0}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2026-12-14, RUNNING",
                "-, 2026-12-15, OVERDUE",
                "2026-12-14, 2026-12-31, MET",
                "2026-12-15, 2026-12-31, MET_LATE"
            })
    void standsByTheLastDayThatCounts(LocalDate done, LocalDate today, ClockStatus status) {
        assertThat(acknowledgement().done(done).status(today)).isEqualTo(status);
    }

    @Test
    void isABreachWhenTheCouncilIsLate() {
        assertThat(acknowledgement().isBreach(DUE)).isFalse();
        assertThat(acknowledgement().isBreach(DUE.plusDays(1))).isTrue();
    }

    @Test
    void isNoBreachWhenTheOrganiserIsLate() {
        Deadline resubmission = new Deadline(ClockKind.RESUBMISSION, START, DUE, null, null);

        assertThat(resubmission.isBreach(DUE.plusDays(1))).isFalse();
    }

    private static Deadline acknowledgement() {
        return new Deadline(ClockKind.ACKNOWLEDGEMENT, START, DUE, null, null);
    }
}
