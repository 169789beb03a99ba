package org.openborough.indicators.periods;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads period labels as councils write them ("2014-16", "2013/14", "Q2 2010/11", "May 2016") for an indicator with a
 * known type of year. Nothing is guessed: a label with two possible meanings is refused with both.
 */
public record PeriodLabels(YearType yearType, BareYear bareYear) {

    private static final String YEAR = "(\\d{4})";
    private static final String SPLIT_YEAR = "(\\d{4})/(\\d{2}|\\d{4})";
    private static final Pattern BARE_YEAR = Pattern.compile(YEAR);
    private static final Pattern SLASHED_YEAR = Pattern.compile(SPLIT_YEAR);
    private static final Pattern POOLED_SLASHED_YEARS =
            Pattern.compile(SPLIT_YEAR + " ?- ?(\\d{2}|\\d{4})/(\\d{2}|\\d{4})");
    private static final Pattern HYPHENATED = Pattern.compile(YEAR + " ?- ?(\\d{2}|\\d{4})");
    private static final Pattern QUARTER_LAST = Pattern.compile("(\\d{4}(?:[/-]\\d{2,4})?) ?(?:q|quarter ?)([1-4])");
    private static final Pattern QUARTER_FIRST = Pattern.compile("(?:q|quarter ?)([1-4]) (\\d{4}(?:[/-]\\d{2,4})?)");
    private static final Pattern MONTH_NAME = Pattern.compile("([a-z]{3,9})[ -](\\d{2}|\\d{4})");
    private static final Pattern YEAR_MONTH_NAME = Pattern.compile("(\\d{4})[ -]([a-z]{3,9})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{2})/(\\d{4})");
    private static final int MOST_POOLED_YEARS = 10;

    /** Reads labels of the year type, a bare year meaning the one that ends in it. */
    public static PeriodLabels of(YearType yearType) {
        return new PeriodLabels(yearType, BareYear.ENDING_IN);
    }

    /** Reads one label; surrounding and repeated blanks, letter case and the sort of dash do not matter. */
    public PeriodReading read(String label) {
        String tidy = tidy(label);
        try {
            return new PeriodReading.Understood(understand(tidy));
        } catch (Unclear unclear) {
            return new PeriodReading.Refused(unclear.getMessage());
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return new PeriodReading.Refused("“" + label.strip() + "” is not a possible period.");
        }
    }

    private Period understand(String label) {
        Matcher quarter = QUARTER_LAST.matcher(label);
        if (quarter.matches()) {
            return yearType.quarter(startOfYear(quarter.group(1)), number(quarter, 2));
        }
        quarter = QUARTER_FIRST.matcher(label);
        if (quarter.matches()) {
            return yearType.quarter(startOfYear(quarter.group(2)), number(quarter, 1));
        }
        Matcher pair = HYPHENATED.matcher(label);
        if (pair.matches()) {
            return hyphenated(number(pair, 1), pair.group(2));
        }
        Matcher pooled = POOLED_SLASHED_YEARS.matcher(label);
        if (pooled.matches()) {
            return pooledSlashedYears(pooled);
        }
        if (BARE_YEAR.matcher(label).matches() || SLASHED_YEAR.matcher(label).matches()) {
            return yearType.yearStartingIn(startOfYear(label));
        }
        return monthOrDates(label);
    }

    private Period monthOrDates(String label) {
        Matcher named = MONTH_NAME.matcher(label);
        if (named.matches()) {
            return namedMonth(named.group(1), named.group(2), label);
        }
        named = YEAR_MONTH_NAME.matcher(label);
        if (named.matches()) {
            return namedMonth(named.group(2), named.group(1), label);
        }
        Matcher numbered = MONTH_YEAR.matcher(label);
        if (numbered.matches()) {
            return Period.month(number(numbered, 2), number(numbered, 1));
        }
        return DateRange.read(label, yearType).orElseThrow(() -> unknown(label));
    }

    private Unclear unknown(String label) {
        return new Unclear("“" + label + "” is not a period label we know; write for instance "
                + yearType.yearStartingIn(2016).label(yearType) + ", "
                + yearType.quarter(2016, 1).label(yearType) + ", 2016-05 or 2016-04-01/2017-03-31.");
    }

    /** "2013-14" is one year only under a year type that spans two; "2014-16" pools years; "2016-05" is a month. */
    private Period hyphenated(int first, String second) {
        int last = expand(second, first);
        boolean followingYear = last == first + 1;
        if (followingYear && yearType != YearType.CALENDAR) {
            return yearType.yearStartingIn(first);
        }
        List<Period> meanings = new ArrayList<>();
        if (second.length() == 2 && isMonth(second)) {
            meanings.add(Period.month(first, Integer.parseInt(second)));
        }
        if (last > first && last - first < MOST_POOLED_YEARS) {
            meanings.add(yearType.yearsStartingIn(bareYear.startOf(first, yearType), last - first + 1));
        }
        String label = first + "-" + second;
        if (meanings.isEmpty()) {
            throw new Unclear("“" + label + "” is neither a month nor a run of years.");
        }
        if (followingYear) {
            throw new Unclear(
                    "“" + label + "” could be a financial or academic year, a month or two years pooled, "
                            + "and this indicator is counted by calendar years; write the first and last day, as 2010-04-01/2011-03-31.");
        }
        return only(meanings, label);
    }

    private Period only(List<Period> meanings, String label) {
        if (meanings.size() > 1) {
            throw new Unclear("“" + label + "” could be the month " + dates(meanings.get(0)) + " or the pooled years "
                    + dates(meanings.get(1)) + "; write one of these.");
        }
        return meanings.get(0);
    }

    private Period pooledSlashedYears(Matcher label) {
        int first = splitYear(number(label, 1), label.group(2));
        int last = splitYear(expand(label.group(3), first), label.group(4));
        if (last <= first || last - first >= MOST_POOLED_YEARS) {
            throw new Unclear("The years pooled in “" + label.group() + "” do not run forward.");
        }
        return yearType.yearsStartingIn(first, last - first + 1);
    }

    private int startOfYear(String label) {
        if (BARE_YEAR.matcher(label).matches()) {
            return bareYear.startOf(Integer.parseInt(label), yearType);
        }
        return splitYear(Integer.parseInt(label.substring(0, 4)), label.substring(5));
    }

    private int splitYear(int first, String second) {
        if (yearType == YearType.CALENDAR) {
            throw new Unclear("“" + first + "/" + second
                    + "” spans two calendar years, and this indicator is counted by calendar years.");
        }
        if (expand(second, first) != first + 1) {
            throw new Unclear("“" + first + "/" + second + "” does not name two consecutive years.");
        }
        return first;
    }

    private static Period namedMonth(String name, String year, String label) {
        if (year.length() == 2) {
            throw new Unclear("“" + label + "” could be a day or a month; write the year in full.");
        }
        return Period.month(
                Integer.parseInt(year),
                MonthNames.numberOf(name).orElseThrow(() -> new Unclear("“" + label + "” does not name a month.")));
    }

    /** The year meant by its last two digits: the first with these digits not before the century of {@code after}. */
    private static int expand(String digits, int after) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return number;
        }
        int year = after - after % 100 + number;
        return year < after && after % 100 >= 90 && number < 10 ? year + 100 : year;
    }

    private static boolean isMonth(String digits) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= 12;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String dates(Period period) {
        return period.start() + "/" + period.end();
    }

    private static String tidy(String label) {
        return label.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00a0]+", " ");
    }
}
