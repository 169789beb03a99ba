package org.openborough.local.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The periods of the demonstration, which always run up to the present. */
record ReportingPeriods(LocalDate today) {

    /** From the first day to the last. */
    record Span(LocalDate first, LocalDate last) {

        /** As every part of the API reads it, whatever the type of year. */
        @Override
        public String toString() {
            return first + "/" + last;
        }
    }

    /** The latest complete periods, the oldest first. */
    List<Span> complete(String frequency, String yearType, int count) {
        int months = months(frequency);
        YearMonth underWay = underWay(months, yearType);
        return IntStream.iterate(count, ago -> ago - 1)
                .limit(count)
                .mapToObj(ago -> span(underWay.minusMonths((long) ago * months), months))
                .toList();
    }

    /** A number of years, the oldest first, up to the one under way. */
    List<Span> years(String yearType, int count) {
        YearMonth underWay = underWay(12, yearType);
        return IntStream.iterate(count - 1, ago -> ago - 1)
                .limit(count)
                .mapToObj(ago -> span(underWay.minusYears(ago), 12))
                .toList();
    }

    private YearMonth underWay(int months, String yearType) {
        YearMonth now = YearMonth.from(today);
        int intoTheYear = Math.floorMod(now.getMonthValue() - firstMonth(yearType), 12);
        return now.minusMonths(intoTheYear % months);
    }

    private static Span span(YearMonth first, int months) {
        return new Span(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    private static int months(String frequency) {
        return switch (frequency) {
            case "monthly" -> 1;
            case "quarterly" -> 3;
            case "annual" -> 12;
            default -> throw new IllegalArgumentException(frequency);
        };
    }

    private static int firstMonth(String yearType) {
        return switch (yearType) {
            case "calendar" -> 1;
            case "financial" -> 4;
            case "academic" -> 9;
            default -> throw new IllegalArgumentException(yearType);
        };
    }
}
