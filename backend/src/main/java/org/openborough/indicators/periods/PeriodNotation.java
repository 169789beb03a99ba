package org.openborough.indicators.periods;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Writes the canonical label of a period: always one that can be read back without doubt. */
final class PeriodNotation {

    private static final int LAST_MONTH = 12;

    private PeriodNotation() {}

    static String write(Period period, YearType yearType) {
        int year = period.start().getYear();
        return switch (period.kind()) {
            case CALENDAR_YEAR -> yearType == YearType.CALENDAR ? String.valueOf(year) : dates(period);
            case FINANCIAL_YEAR, ACADEMIC_YEAR -> yearType.kind() == period.kind() ? splitYear(year) : dates(period);
            case QUARTER -> quarter(period, yearType);
            case MONTH -> period.start().getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + year;
            case MULTI_YEAR -> pooled(period, yearType);
            case OTHER -> dates(period);
        };
    }

    private static String quarter(Period period, YearType yearType) {
        if (!yearType.startsAQuarter(period.start())) {
            return dates(period);
        }
        int monthsIn = yearType.monthsIntoYear(period.start());
        int startYear = period.start().minusMonths(monthsIn).getYear();
        String year = yearType == YearType.CALENDAR ? String.valueOf(startYear) : splitYear(startYear);
        return year + " Q" + (monthsIn / 3 + 1);
    }

    private static String pooled(Period period, YearType yearType) {
        if (!YearType.startingOn(period.start()).equals(Optional.of(yearType))) {
            return dates(period);
        }
        int first = period.start().getYear();
        int last = first + period.months() / 12 - 1;
        if (yearType != YearType.CALENDAR) {
            return splitYear(first) + "-" + twoDigits(last) + "/" + twoDigits(last + 1);
        }
        return last == first + 1 ? dates(period) : first + "-" + lastYear(last);
    }

    /** Two digits where they cannot be taken for a month, as in 2014-16; four where they can, as in 2005-2007. */
    private static String lastYear(int year) {
        return year % 100 > LAST_MONTH ? twoDigits(year) : String.valueOf(year);
    }

    private static String splitYear(int startYear) {
        return startYear + "/" + twoDigits(startYear + 1);
    }

    private static String twoDigits(int year) {
        return String.format(Locale.ROOT, "%02d", year % 100);
    }

    private static String dates(Period period) {
        return period.start() + "/" + period.end();
    }
}
