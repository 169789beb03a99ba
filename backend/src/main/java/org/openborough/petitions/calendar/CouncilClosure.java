package org.openborough.petitions.calendar;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.Faults;

/** Days on which the council is closed beside weekends and bank holidays. */
@Entity
public class CouncilClosure extends RecordedEntity {

    private static final int LONGEST = 30;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;

    protected CouncilClosure() {}

    /** A closure that is yet to come: entered afterwards it would move what was due already. */
    public CouncilClosure(DaySpan days, String reason, LocalDate today) {
        new Faults()
                .addIf(
                        !days.first().isAfter(today),
                        "/firstDay",
                        "not-ahead",
                        "A closure is entered before it begins, so that nothing that was due moves.")
                .addIf(
                        days.last().isBefore(days.first())
                                || days.last().isAfter(days.first().plusDays(LONGEST)),
                        "/lastDay",
                        "unsound-dates",
                        "A closure ends on or after its first day, at most %d days later.".formatted(LONGEST))
                .throwIfAny(CalendarProblem.UNSOUND_DAYS);
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.reason = reason.strip();
    }

    public DaySpan days() {
        return new DaySpan(firstDay, lastDay);
    }

    public String reason() {
        return reason;
    }
}
