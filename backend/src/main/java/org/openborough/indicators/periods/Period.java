package org.openborough.indicators.periods;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of time that a figure covers, from its first to its last day inclusive. Two periods are equal when dates and
 * kind are, however their labels were written.
 */
public record Period(LocalDate start, LocalDate end, PeriodKind kind) implements Comparable<Period> {

    private static final Comparator<Period> CHRONOLOGICAL =
            Comparator.comparing(Period::start).thenComparing(Period::end).thenComparing(Period::kind);

    public Period {
        Objects.requireNonNull(kind, "kind");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end on " + end + ", before it starts on " + start);
        }
        requireLengthOf(start, end, kind);
    }

    /** A period of so many whole months from the first day of a month. */
    static Period ofMonths(LocalDate start, int months, PeriodKind kind) {
        return new Period(start, start.plusMonths(months).minusDays(1), kind);
    }

    /** The month of the given year, 1 to 12. */
    public static Period month(int year, int month) {
        return ofMonths(LocalDate.of(year, month, 1), 1, PeriodKind.MONTH);
    }

    /** The period between two dates inclusive, its kind recognised from them; quarters are those of the year type. */
    public static Period between(LocalDate start, LocalDate end, YearType yearType) {
        if (end.isBefore(start)) {
            return new Period(start, end, PeriodKind.OTHER);
        }
        return new Period(start, end, kindOf(start, end, yearType));
    }

    /** The period of the same kind and length that starts the day after this one ends. */
    public Period next() {
        return isWholeMonths() ? shiftedByMonths(months()) : shiftedByDays(days());
    }

    /** The period of the same kind and length that ends the day before this one starts. */
    public Period previous() {
        return isWholeMonths() ? shiftedByMonths(-months()) : shiftedByDays(-days());
    }

    /** The same months, or dates, one year earlier: for a pooled period one that overlaps with this. */
    public Period sameLastYear() {
        return isWholeMonths() ? shiftedByMonths(-12) : new Period(start.minusYears(1), end.minusYears(1), kind);
    }

    /** Whether the other period follows this one without gap or overlap, and is of the same kind and length. */
    public boolean isConsecutive(Period following) {
        return next().equals(following);
    }

    /** Whether any day belongs to both periods. */
    public boolean overlaps(Period other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    /** The canonical label under the indicator's year type; {@link PeriodLabels} reads it back to an equal period. */
    public String label(YearType yearType) {
        return PeriodNotation.write(this, yearType);
    }

    @Override
    public int compareTo(Period other) {
        return CHRONOLOGICAL.compare(this, other);
    }

    int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(start, end.plusDays(1)));
    }

    private long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    private boolean isWholeMonths() {
        return isWholeMonths(start, end);
    }

    private Period shiftedByMonths(int by) {
        return ofMonths(start.plusMonths(by), months(), kind);
    }

    private Period shiftedByDays(long by) {
        return new Period(start.plusDays(by), end.plusDays(by), kind);
    }

    private static boolean isWholeMonths(LocalDate start, LocalDate end) {
        return start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
    }

    private static PeriodKind kindOf(LocalDate start, LocalDate end, YearType yearType) {
        if (!isWholeMonths(start, end)) {
            return PeriodKind.OTHER;
        }
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        if (months == 1) {
            return PeriodKind.MONTH;
        }
        if (months == 3 && yearType.startsAQuarter(start)) {
            return PeriodKind.QUARTER;
        }
        return months % 12 == 0
                ? YearType.startingOn(start)
                        .map(type -> months == 12 ? type.kind() : PeriodKind.MULTI_YEAR)
                        .orElse(PeriodKind.OTHER)
                : PeriodKind.OTHER;
    }

    private static void requireLengthOf(LocalDate start, LocalDate end, PeriodKind kind) {
        long months = isWholeMonths(start, end) ? ChronoUnit.MONTHS.between(start, end.plusDays(1)) : 0;
        boolean fits =
                switch (kind) {
                    case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR ->
                        months == 12
                                && YearType.startingOn(start)
                                        .filter(type -> type.kind() == kind)
                                        .isPresent();
                    case QUARTER -> months == 3;
                    case MONTH -> months == 1;
                    case MULTI_YEAR ->
                        months > 12
                                && months % 12 == 0
                                && YearType.startingOn(start).isPresent();
                    case OTHER -> true;
                };
        if (!fits) {
            throw new IllegalArgumentException(start + " to " + end + " is not a " + kind.wireName());
        }
    }
}
