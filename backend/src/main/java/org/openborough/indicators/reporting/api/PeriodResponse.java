package org.openborough.indicators.reporting.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;

/** A period by its days, and as the council writes it. */
record PeriodResponse(
        @Schema(examples = "2015-04-01") LocalDate start,
        @Schema(examples = "2016-03-31") LocalDate end,
        @Schema(examples = "2015/16") String label) {

    static PeriodResponse from(Period period, YearType yearType) {
        return period == null ? null : new PeriodResponse(period.start(), period.end(), period.label(yearType));
    }
}
