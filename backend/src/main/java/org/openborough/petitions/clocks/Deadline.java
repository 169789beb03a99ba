package org.openborough.petitions.clocks;

import java.time.LocalDate;

/**
 * What is due when.
 *
 * @param startedOn the day that started it, which is not counted
 * @param dueOn the last day by the scheme
 * @param revisedOn a later day where the time before an election puts it off; null otherwise
 * @param doneOn when it was done; null while it runs
 */
public record Deadline(ClockKind kind, LocalDate startedOn, LocalDate dueOn, LocalDate revisedOn, LocalDate doneOn) {

    /** The last day that counts. */
    public LocalDate lastDay() {
        return revisedOn == null ? dueOn : revisedOn;
    }

    public Deadline done(LocalDate on) {
        return new Deadline(kind, startedOn, dueOn, revisedOn, on);
    }

    public ClockStatus status(LocalDate today) {
        if (doneOn == null) {
            return today.isAfter(lastDay()) ? ClockStatus.OVERDUE : ClockStatus.RUNNING;
        }
        return doneOn.isAfter(lastDay()) ? ClockStatus.MET_LATE : ClockStatus.MET;
    }

    /** Whether the council is or was late. */
    public boolean isBreach(LocalDate today) {
        ClockStatus status = status(today);
        return kind.isOwedByCouncil() && (status == ClockStatus.OVERDUE || status == ClockStatus.MET_LATE);
    }
}
