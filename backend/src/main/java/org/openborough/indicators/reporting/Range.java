package org.openborough.indicators.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.problem.DomainException;

/** The first and the last day of a period, as answers give them: {@code 2010-04-01/2011-03-31} (ISO 8601 interval). */
public record Range(LocalDate start, LocalDate end) {

    /** Reads the interval; null stays null. */
    public static Range parse(String interval) {
        if (interval == null) {
            return null;
        }
        String[] days = interval.split("/", -1);
        try {
            if (days.length == 2) {
                return new Range(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            }
        } catch (DateTimeParseException unreadable) {
            // Refused below, as any other form is.
        }
        throw new DomainException(
                ReportingProblem.UNCLEAR_PERIOD,
                "Give the first and the last day, as 2010-04-01/2011-03-31; the answers name them.");
    }

    Period as(YearType yearType) {
        if (end.isBefore(start)) {
            throw new DomainException(ReportingProblem.NO_SUCH_PERIOD);
        }
        return Period.between(start, end, yearType);
    }
}
