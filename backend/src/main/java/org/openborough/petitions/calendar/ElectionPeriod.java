package org.openborough.petitions.calendar;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.Faults;

/** The time before an election, from its notice to the polling day. Dates due within it are revised, nothing stops. */
@Entity
public class ElectionPeriod extends RecordedEntity {

    private static final int LONGEST = 100;

    private String name;
    private LocalDate startsOn;
    private LocalDate pollingDay;

    protected ElectionPeriod() {}

    /** The time before an election whose polling day is yet to come. */
    public ElectionPeriod(String name, DaySpan days, LocalDate today) {
        new Faults()
                .addIf(
                        !days.last().isAfter(today),
                        "/pollingDay",
                        "not-ahead",
                        "An election is entered before its polling day.")
                .addIf(
                        days.last().isBefore(days.first())
                                || days.last().isAfter(days.first().plusDays(LONGEST)),
                        "/startsOn",
                        "unsound-dates",
                        "The time before an election is at most %d days long.".formatted(LONGEST))
                .throwIfAny(CalendarProblem.UNSOUND_DAYS);
        this.name = name.strip();
        this.startsOn = days.first();
        this.pollingDay = days.last();
    }

    public String name() {
        return name;
    }

    public DaySpan days() {
        return new DaySpan(startsOn, pollingDay);
    }
}
