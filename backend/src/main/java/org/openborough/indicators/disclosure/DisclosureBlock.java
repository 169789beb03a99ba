package org.openborough.indicators.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.openborough.indicators.periods.YearType;

/**
 * The values of an indicator that are protected together: those of a year, as parts of it and the whole tell of each
 * other; or, where a period is no part of one year, those of that period alone.
 *
 * @param isYear whether every period within it belongs to it
 */
record DisclosureBlock(UUID indicatorId, LocalDate start, LocalDate end, boolean isYear) {

    static DisclosureBlock around(CountedPeriod period, YearType yearType) {
        LocalDate first = period.start().withDayOfMonth(1).minusMonths(yearType.monthsIntoYear(period.start()));
        LocalDate last = first.plusYears(1).minusDays(1);
        return period.end().isAfter(last)
                ? new DisclosureBlock(period.indicatorId(), period.start(), period.end(), false)
                : new DisclosureBlock(period.indicatorId(), first, last, true);
    }
}
