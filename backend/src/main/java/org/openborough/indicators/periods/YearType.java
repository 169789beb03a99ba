package org.openborough.indicators.periods;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** The year an indicator is counted by: January to December, April to March, or September to August. */
public enum YearType {
    CALENDAR(Month.JANUARY, PeriodKind.CALENDAR_YEAR),
    FINANCIAL(Month.APRIL, PeriodKind.FINANCIAL_YEAR),
    ACADEMIC(Month.SEPTEMBER, PeriodKind.ACADEMIC_YEAR);

    private final Month firstMonth;
    private final PeriodKind kind;

    YearType(Month firstMonth, PeriodKind kind) {
        this.firstMonth = firstMonth;
        this.kind = kind;
    }

    /** The kind of a single year of this type. */
    public PeriodKind kind() {
        return kind;
    }

    /** The year of this type that starts in the given calendar year. */
    public Period yearStartingIn(int year) {
        return Period.ofMonths(firstDay(year), 12, kind);
    }

    /** Whole years of this type pooled into one period, from the one starting in {@code firstYear}. */
    public Period yearsStartingIn(int firstYear, int years) {
        return Period.ofMonths(firstDay(firstYear), 12 * years, PeriodKind.MULTI_YEAR);
    }

    /** The quarter, 1 to 4, of the year of this type that starts in the given calendar year. */
    public Period quarter(int yearStart, int quarter) {
        return Period.ofMonths(firstDay(yearStart).plusMonths(3L * (quarter - 1)), 3, PeriodKind.QUARTER);
    }

    /** The name used in the API. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<YearType> startingOn(LocalDate date) {
        for (YearType type : values()) {
            if (date.getDayOfMonth() == 1 && date.getMonth() == type.firstMonth) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    boolean startsAQuarter(LocalDate date) {
        return date.getDayOfMonth() == 1 && monthsIntoYear(date) % 3 == 0;
    }

    /** How many whole months of the year have passed before the given date's month. */
    public int monthsIntoYear(LocalDate date) {
        return Math.floorMod(date.getMonthValue() - firstMonth.getValue(), 12);
    }

    private LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }
}
