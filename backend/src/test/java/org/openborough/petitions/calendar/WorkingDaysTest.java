package org.openborough.petitions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays ENGLAND = new WorkingDays(BankHolidays.of(Nation.ENGLAND), List.of());
    private static final DaySpan BETWEEN_THE_YEARS =
            new DaySpan(LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 31));

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        // No holiday lies between.
        "2026-11-30, 10, 2026-12-14",
        // Friday 25 December, Monday 28 for Boxing Day on a Saturday, Friday 1 January.
        "2026-12-17, 10, 2027-01-05",
        // Good Friday 26 and Easter Monday 29 March.
        "2027-03-22, 5, 2027-03-31",
        // Early May on the 1st and the coronation on Monday 8 May.
        "2023-04-27, 10, 2023-05-15",
        // The state funeral on Monday 19 September.
        "2022-09-16, 5, 2022-09-26",
        // From a Saturday the first day is the Monday.
        "2026-11-28, 1, 2026-11-30"
    })
    void leavesOutWeekendsAndBankHolidays(LocalDate start, int workingDays, LocalDate due) {
        assertThat(ENGLAND.after(start, workingDays)).isEqualTo(due);
    }

    @Test
    void leavesOutTheCouncilsOwnClosures() {
        WorkingDays days = ENGLAND.without(List.of(BETWEEN_THE_YEARS));

        assertThat(days.after(LocalDate.of(2026, 12, 17), 10)).isEqualTo(LocalDate.of(2027, 1, 8));
    }

    @Test
    void countsBackwardsForANotice() {
        assertThat(ENGLAND.before(LocalDate.of(2027, 1, 7), 10)).isEqualTo(LocalDate.of(2026, 12, 21));
    }

    @Test
    void walesKeepsEasterMondayAndNotSaintDavidsDay() {
        WorkingDays wales = new WorkingDays(BankHolidays.of(Nation.WALES), List.of());

        assertThat(wales.isWorkingDay(LocalDate.of(2027, 3, 29))).isFalse();
        assertThat(wales.isWorkingDay(LocalDate.of(2027, 3, 1))).isTrue();
    }

    @Test
    void noWorkingDaysLieBetweenADayAndAnEarlierOne() {
        assertThat(ENGLAND.between(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 11, 30)))
                .isZero();
    }

    @Property
    void whatIsDueIsDueOnAWorkingDay(
            @ForAll @DateRange(min = "2010-01-01", max = "2040-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int workingDays) {
        assertThat(ENGLAND.isWorkingDay(ENGLAND.after(start, workingDays))).isTrue();
    }

    @Property
    void thereAreAsManyWorkingDaysBetweenAsWereCounted(
            @ForAll @DateRange(min = "2010-01-01", max = "2040-12-31") LocalDate start,
            @ForAll @IntRange(min = 0, max = 60) int workingDays) {
        assertThat(ENGLAND.between(start, ENGLAND.after(start, workingDays))).isEqualTo(workingDays);
    }

    @Property
    void countingBackLeadsToTheWorkingDayBegunWith(
            @ForAll @DateRange(min = "2010-01-01", max = "2040-12-31") LocalDate day,
            @ForAll @IntRange(min = 0, max = 60) int workingDays) {
        LocalDate start = ENGLAND.after(day, 1);

        assertThat(ENGLAND.before(ENGLAND.after(start, workingDays), workingDays))
                .isEqualTo(start);
    }

    @Property
    void aClosureMakesNothingDueEarlier(
            @ForAll @DateRange(min = "2026-11-01", max = "2027-02-01") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int workingDays) {
        WorkingDays closed = ENGLAND.without(List.of(BETWEEN_THE_YEARS));

        assertThat(closed.after(start, workingDays)).isAfterOrEqualTo(ENGLAND.after(start, workingDays));
    }
}
