package org.openborough.imports.reading.cells;

import static org.openborough.imports.reading.cells.CellFault.Code.IMPOSSIBLE_DATE;
import static org.openborough.imports.reading.cells.CellFault.Code.NOT_A_DATE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as councils write them: {@code 2011-03-31}, {@code 31/03/2011}, {@code 20-Dec-13},
 * {@code 31 March 2011}, and the bare day numbers that a spreadsheet leaves behind.
 *
 * <p>The day comes before the month: {@code 9/25/2009} is refused. Two-digit years are those from 1950 to 2049. A time
 * of day after the date is passed over.
 */
public final class DateReader implements CellReader<LocalDate> {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?[-/. ]?\\s?([A-Za-z]{3,9})\\.?,?[-/. ]?\\s?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    /** Day 0 of a spreadsheet's calendar, so that day 61 is 1 March 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** A bare number is a date only within the years a council's records are about. */
    private static final LocalDate EARLIEST_DAY_NUMBER = LocalDate.of(1950, 1, 1);

    private static final LocalDate LATEST_DAY_NUMBER = LocalDate.of(2099, 12, 31);

    private static final int EARLIEST_TWO_DIGIT_YEAR = 1950;

    @Override
    public CellReading<LocalDate> read(String text) {
        String tidy = CellText.tidy(text);
        if (tidy.isEmpty()) {
            return CellReading.blank();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(tidy);
        if (yearFirst.matches()) {
            return date(tidy, yearFirst.group(1), number(yearFirst.group(3)), yearFirst.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(tidy);
        if (dayFirst.matches()) {
            return date(tidy, dayFirst.group(4), number(dayFirst.group(3)), dayFirst.group(1));
        }
        Matcher named = NAMED_MONTH.matcher(tidy);
        if (named.matches() && month(named.group(2)) > 0) {
            return date(tidy, named.group(3), month(named.group(2)), named.group(1));
        }
        Matcher dayNumber = DAY_NUMBER.matcher(tidy);
        return dayNumber.matches() ? dayNumber(tidy, number(dayNumber.group(1))) : notADate(tidy);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** 1 to 12 for a month's name or its first letters; 0 for anything else. */
    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(lower.substring(0, 3)) + 1;
        if (month == 0) {
            return 0;
        }
        String full = Month.of(month).name().toLowerCase(Locale.ROOT);
        return full.startsWith(lower) || "sept".equals(lower) ? month : 0;
    }

    private static CellReading<LocalDate> date(String written, String year, int month, String day) {
        try {
            return CellReading.of(LocalDate.of(fullYear(year), month, number(day)));
        } catch (DateTimeException e) {
            String hint = month > 12 ? " Dates are written day first: 25/9/2009." : "";
            return CellReading.faulty(
                    IMPOSSIBLE_DATE, "There is no such day as " + CellText.quoted(written) + "." + hint);
        }
    }

    private static int fullYear(String year) {
        int number = number(year);
        if (year.length() > 2) {
            return number;
        }
        int century = EARLIEST_TWO_DIGIT_YEAR / 100 * 100;
        return century + number >= EARLIEST_TWO_DIGIT_YEAR ? century + number : century + 100 + number;
    }

    private static CellReading<LocalDate> dayNumber(String written, int days) {
        LocalDate date = DAY_ZERO.plusDays(days);
        return date.isBefore(EARLIEST_DAY_NUMBER) || date.isAfter(LATEST_DAY_NUMBER)
                ? notADate(written)
                : CellReading.of(date);
    }

    private static CellReading<LocalDate> notADate(String written) {
        return CellReading.faulty(
                NOT_A_DATE, CellText.quoted(written) + " is not a date such as 31/03/2011, 31-Mar-11 or 2011-03-31.");
    }
}
