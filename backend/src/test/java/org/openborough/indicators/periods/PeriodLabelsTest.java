package org.openborough.indicators.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "CALENDAR,  2016,                     2016-01-01, 2016-12-31, CALENDAR_YEAR",
        "FINANCIAL, 2016,                     2015-04-01, 2016-03-31, FINANCIAL_YEAR",
        "ACADEMIC,  2016,                     2015-09-01, 2016-08-31, ACADEMIC_YEAR",
        "CALENDAR,  2014-16,                  2014-01-01, 2016-12-31, MULTI_YEAR",
        "CALENDAR,  2014–2016,                2014-01-01, 2016-12-31, MULTI_YEAR",
        "FINANCIAL, 2013/14-15/16,            2013-04-01, 2016-03-31, MULTI_YEAR",
        "FINANCIAL, 2013/14 - 2015/16,        2013-04-01, 2016-03-31, MULTI_YEAR",
        "FINANCIAL, 2014-16,                  2013-04-01, 2016-03-31, MULTI_YEAR",
        "FINANCIAL, 2013/14,                  2013-04-01, 2014-03-31, FINANCIAL_YEAR",
        "FINANCIAL, 2013-14,                  2013-04-01, 2014-03-31, FINANCIAL_YEAR",
        "FINANCIAL, 2010-11,                  2010-04-01, 2011-03-31, FINANCIAL_YEAR",
        "FINANCIAL, 1999/00,                  1999-04-01, 2000-03-31, FINANCIAL_YEAR",
        "ACADEMIC,  2013/14,                  2013-09-01, 2014-08-31, ACADEMIC_YEAR",
        "FINANCIAL, 2010/11 Q2,               2010-07-01, 2010-09-30, QUARTER",
        "FINANCIAL, Q4 2010/11,               2011-01-01, 2011-03-31, QUARTER",
        "FINANCIAL, Quarter 1 2010-11,        2010-04-01, 2010-06-30, QUARTER",
        "CALENDAR,  2016 Q1,                  2016-01-01, 2016-03-31, QUARTER",
        "CALENDAR,  2016q1,                   2016-01-01, 2016-03-31, QUARTER",
        "CALENDAR,  2016-05,                  2016-05-01, 2016-05-31, MONTH",
        "FINANCIAL, May 2016,                 2016-05-01, 2016-05-31, MONTH",
        "FINANCIAL, Sept 2016,                2016-09-01, 2016-09-30, MONTH",
        "FINANCIAL, 2016 February,            2016-02-01, 2016-02-29, MONTH",
        "FINANCIAL, 05/2016,                  2016-05-01, 2016-05-31, MONTH",
        "CALENDAR,  2010-04-01/2011-03-31,    2010-04-01, 2011-03-31, FINANCIAL_YEAR",
        "FINANCIAL, 01/04/2010 to 30/06/2010, 2010-04-01, 2010-06-30, QUARTER",
        "FINANCIAL, 2010-04-02/2010-04-08,    2010-04-02, 2010-04-08, OTHER",
    })
    void readsTheLabelsThatCouncilsWrite(YearType type, String label, LocalDate start, LocalDate end, PeriodKind kind) {
        assertThat(PeriodLabels.of(type).read("  " + label + " "))
                .isEqualTo(new PeriodReading.Understood(new Period(start, end, kind)));
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR,  2013/14,               spans two calendar years",
        "CALENDAR,  2013-14,               could be a financial or academic year",
        "CALENDAR,  2005-07,               could be the month",
        "FINANCIAL, 2005-07,               could be the month",
        "FINANCIAL, 2013/15,               does not name two consecutive years",
        "FINANCIAL, 2013/14-12/13,         do not run forward",
        "FINANCIAL, May 16,                write the year in full",
        "FINANCIAL, Mop 2016,              does not name a month",
        "CALENDAR,  2016-99999,            is not a period label",
        "CALENDAR,  2016-13-01/2016-14-01, is not a possible period",
        "CALENDAR,  2016-02-01/2016-01-01, is not a possible period",
        "CALENDAR,  latest,                is not a period label",
        "CALENDAR,  '',                    is not a period label",
    })
    void refusesAnUnknownOrAmbiguousLabelWithTheReason(YearType type, String label, String reason) {
        PeriodReading reading = PeriodLabels.of(type).read(label);

        assertThat(reading).isInstanceOf(PeriodReading.Refused.class);
        assertThat(reading.toString()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"2016, 2016-04-01", "2016 Q1, 2016-04-01", "2014-16, 2014-04-01"})
    void readsABareYearAsTheStartingOneWhenThatIsTheConvention(String label, LocalDate start) {
        PeriodReading reading = new PeriodLabels(YearType.FINANCIAL, BareYear.STARTING_IN).read(label);

        assertThat(((PeriodReading.Understood) reading).period().start()).isEqualTo(start);
    }

    @Property
    boolean readsBackEveryCanonicalLabelOfAYearQuarterOrPool(
            @ForAll YearType type,
            @ForAll @IntRange(min = 1950, max = 2090) int year,
            @ForAll @IntRange(min = 1, max = 4) int quarter,
            @ForAll @IntRange(min = 2, max = 9) int years) {
        return readsBack(type.yearStartingIn(year), type)
                && readsBack(type.quarter(year, quarter), type)
                && readsBack(type.yearsStartingIn(year, years), type);
    }

    @Test
    void writesMonthsByName() {
        assertThat(Period.month(2026, 10).label(YearType.FINANCIAL)).isEqualTo("October 2026");
        assertThat(readsBack(Period.month(2026, 10), YearType.FINANCIAL)).isTrue();
    }

    @Property
    boolean readsBackLabelsOfPeriodsThatDoNotFitTheYearType(
            @ForAll YearType type, @ForAll YearType other, @ForAll @IntRange(min = 1950, max = 2090) int year) {
        return readsBack(other.yearStartingIn(year), type) && readsBack(other.yearsStartingIn(year, 3), type);
    }

    private static boolean readsBack(Period period, YearType type) {
        return PeriodLabels.of(type).read(period.label(type)).equals(new PeriodReading.Understood(period));
    }
}
