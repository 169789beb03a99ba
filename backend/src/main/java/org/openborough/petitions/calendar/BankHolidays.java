package org.openborough.petitions.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The bank holidays of England and of Wales, one-off ones and substitute days included. */
public final class BankHolidays {

    private static final HolidayManager KINGDOM =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private BankHolidays() {}

    public static Predicate<LocalDate> of(Nation nation) {
        return day -> KINGDOM.isHoliday(day, nation.subdivision());
    }
}
