package org.openborough.petitions.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Counts working days. The day something happens is not counted: "within 5 working days" of a Monday ends on the Monday
 * after, where no holiday lies between.
 */
public final class WorkingDays {

    private final Predicate<LocalDate> bankHoliday;
    private final List<DaySpan> closures;

    /**
     * Counts the days of one council.
     *
     * @param bankHoliday of its nation
     * @param closures its own closed days, finite in number
     */
    public WorkingDays(Predicate<LocalDate> bankHoliday, List<DaySpan> closures) {
        this.bankHoliday = bankHoliday;
        this.closures = List.copyOf(closures);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHoliday.test(day)
                && closures.stream().noneMatch(closure -> closure.contains(day));
    }

    /** The last of so many working days after a day. */
    public LocalDate after(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    /** The day that has so many working days between itself and a later day, such as the last one for a notice. */
    public LocalDate before(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        LocalDate day = from;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days lie after one day, up to and with another; 0 where that is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The same without further days. */
    public WorkingDays without(List<DaySpan> further) {
        List<DaySpan> all = new ArrayList<>(closures);
        all.addAll(further);
        return new WorkingDays(bankHoliday, all);
    }
}
