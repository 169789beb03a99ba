package org.openborough.indicators.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Period Q2 = YearType.FINANCIAL.quarter(2010, 2);
    private static final Period POOLED = YearType.CALENDAR.yearsStartingIn(2014, 3);

    @Test
    void stepsToTheAdjoiningPeriodsOfItsKind() {
        assertThat(Q2.next()).isEqualTo(YearType.FINANCIAL.quarter(2010, 3));
        assertThat(Q2.previous()).isEqualTo(YearType.FINANCIAL.quarter(2010, 1));
        assertThat(Period.month(2016, 3).previous().end()).isEqualTo(LocalDate.of(2016, 2, 29));
    }

    @Test
    void stepsAPooledPeriodByItsWholeLength() {
        assertThat(POOLED.next()).isEqualTo(YearType.CALENDAR.yearsStartingIn(2017, 3));
    }

    @Test
    void findsTheSamePeriodOfLastYear() {
        assertThat(Q2.sameLastYear()).isEqualTo(YearType.FINANCIAL.quarter(2009, 2));
        assertThat(Period.month(2017, 2).sameLastYear().end()).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(POOLED.sameLastYear()).isEqualTo(YearType.CALENDAR.yearsStartingIn(2013, 3));
    }

    @Test
    void isConsecutiveOnlyToTheFollowingPeriodOfTheSameKind() {
        assertThat(Q2.isConsecutive(Q2.next())).isTrue();
        assertThat(Q2.isConsecutive(Q2.previous())).isFalse();
        assertThat(Q2.isConsecutive(Period.month(2010, 10))).isFalse();
        assertThat(POOLED.isConsecutive(YearType.CALENDAR.yearsStartingIn(2015, 3)))
                .isFalse();
    }

    @Test
    void overlapsWhenAnyDayIsShared() {
        assertThat(POOLED.overlaps(YearType.CALENDAR.yearsStartingIn(2016, 3))).isTrue();
        assertThat(POOLED.overlaps(POOLED.next())).isFalse();
    }

    @Test
    void refusesDatesThatDoNotFitTheKind() {
        LocalDate january = LocalDate.of(2016, 1, 1);

        assertThatThrownBy(() -> new Period(january, LocalDate.of(2016, 12, 31), PeriodKind.FINANCIAL_YEAR))
                .hasMessageContaining("not a financial-year");
        assertThatThrownBy(() -> new Period(january, LocalDate.of(2015, 12, 31), PeriodKind.OTHER))
                .hasMessageContaining("cannot end");
    }

    @Property
    boolean comesBackFromTheNextPeriodAndSortsBeforeIt(
            @ForAll YearType type,
            @ForAll @IntRange(min = 1950, max = 2090) int year,
            @ForAll @IntRange(min = 1, max = 4) int quarter) {
        Period period = type.quarter(year, quarter);
        return period.next().previous().equals(period) && period.compareTo(period.next()) < 0;
    }
}
