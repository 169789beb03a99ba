package org.openborough.indicators.periods;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a period given by its first and last day: "2010-04-01/2011-03-31" or "01/04/2010 to 31/03/2011". */
final class DateRange {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}) ?/ ?(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern BRITISH =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}) ?(?:-|to) ?(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private DateRange() {}

    static Optional<Period> read(String label, YearType yearType) {
        Matcher iso = ISO.matcher(label);
        if (iso.matches()) {
            return Optional.of(Period.between(date(iso, 1, 2, 3), date(iso, 4, 5, 6), yearType));
        }
        Matcher british = BRITISH.matcher(label);
        if (british.matches()) {
            return Optional.of(Period.between(date(british, 3, 2, 1), date(british, 6, 5, 4), yearType));
        }
        return Optional.empty();
    }

    private static LocalDate date(Matcher matcher, int year, int month, int day) {
        return LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
