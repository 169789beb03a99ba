package org.openborough.indicators.periods;

import java.util.Locale;

/** The sort of stretch of time a figure covers; only periods of one kind and length are ever compared. */
public enum PeriodKind {
    CALENDAR_YEAR,
    FINANCIAL_YEAR,
    ACADEMIC_YEAR,
    QUARTER,
    MONTH,
    /** Several whole years pooled, as small counts need; usually three. */
    MULTI_YEAR,
    OTHER;

    /** The name used in the API, for instance {@code financial-year}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
