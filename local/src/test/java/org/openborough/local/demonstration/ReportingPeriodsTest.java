package org.openborough.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportingPeriodsTest {

    private final ReportingPeriods periods = new ReportingPeriods(LocalDate.of(2026, 11, 22));

    @Test
    void endWithTheLatestThatIsOver() {
        assertThat(periods.complete("monthly", "financial", 2))
                .extracting(Object::toString)
                .containsExactly("2026-09-01/2026-09-30", "2026-10-01/2026-10-31");
        assertThat(periods.complete("quarterly", "financial", 2))
                .extracting(Object::toString)
                .containsExactly("2026-04-01/2026-06-30", "2026-07-01/2026-09-30");
    }

    @Test
    void keepToTheTypeOfYear() {
        assertThat(periods.complete("annual", "financial", 1)).hasToString("[2025-04-01/2026-03-31]");
        assertThat(periods.complete("annual", "calendar", 1)).hasToString("[2025-01-01/2025-12-31]");
        assertThat(periods.complete("annual", "academic", 1)).hasToString("[2025-09-01/2026-08-31]");
    }

    @Test
    void ofTargetsEndWithTheYearUnderWay() {
        assertThat(periods.years("financial", 2))
                .extracting(Object::toString)
                .containsExactly("2025-04-01/2026-03-31", "2026-04-01/2027-03-31");
    }

    @Test
    void countTheFirstMonthsOfAYearToTheYearThatBeganBefore() {
        ReportingPeriods inFebruary = new ReportingPeriods(LocalDate.of(2027, 2, 1));

        assertThat(inFebruary.complete("annual", "financial", 1)).hasToString("[2025-04-01/2026-03-31]");
        assertThat(inFebruary.complete("quarterly", "financial", 1)).hasToString("[2026-10-01/2026-12-31]");
    }
}
