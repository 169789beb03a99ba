package org.openborough.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.PeriodLabels;
import org.openborough.indicators.periods.PeriodReading;
import org.openborough.places.Areas;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.problem.Faults;
import org.openborough.shared.time.CouncilCalendar;

/** Reads where and when a figure is about, as a person or a program wrote it. */
@ApplicationScoped
public class AreaPeriods {

    /** The year of the first census: no figure of a council is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1801, 1, 1);

    private static final int YEARS_AHEAD = 50;

    private final Areas areas;
    private final CouncilCalendar calendar;

    @Inject
    AreaPeriods(Areas areas, CouncilCalendar calendar) {
        this.areas = areas;
        this.calendar = calendar;
    }

    /**
     * The area and the period meant, or a refusal that names what cannot be told.
     *
     * @param areaCode the code or an alias of the area
     * @param periodLabel as {@link PeriodLabels} reads it under the indicator's year type
     */
    public AreaPeriod read(Indicator indicator, String areaCode, String periodLabel) {
        Faults faults = new Faults();
        NamedArea area = areas.byCode(areaCode).map(NamedArea::from).orElse(null);
        faults.addIf(area == null, "/areaCode", "unknown-area", "There is no area with this code.");
        PeriodReading reading = PeriodLabels.of(indicator.yearType()).read(periodLabel);
        if (reading instanceof PeriodReading.Refused refused) {
            faults.add(Fault.at("/period", "unreadable-period", refused.reason()));
        }
        Period period = reading instanceof PeriodReading.Understood understood ? understood.period() : null;
        faults.addIf(
                period != null && isAbsurd(period),
                "/period",
                "out-of-range",
                "Periods lie between 1801 and %d years from now.".formatted(YEARS_AHEAD));
        faults.throwIfAny(IndicatorProblem.UNKNOWN_AREA_OR_PERIOD);
        return new AreaPeriod(area, period);
    }

    private boolean isAbsurd(Period period) {
        return period.start().isBefore(EARLIEST)
                || period.end().isAfter(calendar.today().plusYears(YEARS_AHEAD));
    }
}
