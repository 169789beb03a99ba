package org.openborough.petitions.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openborough.petitions.calendar.BankHolidays;
import org.openborough.petitions.calendar.DaySpan;
import org.openborough.petitions.calendar.Nation;
import org.openborough.petitions.calendar.WorkingDays;
import org.openborough.petitions.schemes.rules.SchemePreset;

class DeadlinesTest {

    private static final WorkingDays ENGLAND = new WorkingDays(BankHolidays.of(Nation.ENGLAND), List.of());
    private static final DaySpan ELECTION = new DaySpan(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 5, 6));
    private static final Deadlines STATUTORY =
            new Deadlines(SchemePreset.ENGLAND_2010_STATUTORY.rules(), ENGLAND, List.of(ELECTION));
    private static final LocalDate BEFORE_EASTER = LocalDate.of(2027, 3, 22);

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "MODERATION, 2026-12-21, 2026-12-30",
        "RESUBMISSION, 2026-12-17, 2027-01-05",
        "ACKNOWLEDGEMENT, 2026-11-30, 2026-12-14",
        "REVIEW_RESULT, 2026-12-23, 2027-01-04"
    })
    void computesWhatIsDueFromTheScheme(ClockKind kind, LocalDate start, LocalDate due) {
        assertThat(STATUTORY.starting(kind, start)).contains(new Deadline(kind, start, due, null, null));
    }

    @Test
    void hasNoDeadlineWhereTheSchemeSetsNone() {
        assertThat(STATUTORY.starting(ClockKind.RESPONSE, BEFORE_EASTER)).isEmpty();
        assertThat(STATUTORY.starting(ClockKind.GATHERING, BEFORE_EASTER)).isEmpty();
    }

    @Test
    void revisesWhatIsDueBeforeAnElection() {
        Deadline decision =
                STATUTORY.starting(ClockKind.MODERATION, BEFORE_EASTER).orElseThrow();

        assertThat(decision.dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(decision.revisedOn()).isEqualTo(LocalDate.of(2027, 5, 10));
        assertThat(decision.lastDay()).isEqualTo(decision.revisedOn());
    }

    @Test
    void acknowledgesEvenBeforeAnElection() {
        assertThat(STATUTORY
                        .starting(ClockKind.ACKNOWLEDGEMENT, BEFORE_EASTER)
                        .orElseThrow()
                        .revisedOn())
                .isNull();
    }

    @Test
    void closesOnTheLastDayOfAShorterMonth() {
        assertThat(STATUTORY.closing(LocalDate.of(2026, 8, 31), 6).dueOn()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThatThrownBy(() -> STATUTORY.starting(ClockKind.CLOSING, BEFORE_EASTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheLastDayForANoticeToAttend() {
        assertThat(STATUTORY.noticeFor(LocalDate.of(2027, 1, 7))).isEqualTo(LocalDate.of(2026, 12, 21));
    }

    @Property
    void aRevisedDateIsLaterAndOutsideTheElection(
            @ForAll @DateRange(min = "2027-01-01", max = "2027-06-30") LocalDate start) {
        Deadline decision = STATUTORY.starting(ClockKind.MODERATION, start).orElseThrow();

        assertThat(decision.lastDay()).isAfterOrEqualTo(decision.dueOn());
        assertThat(ELECTION.contains(decision.lastDay())).isFalse();
    }
}
