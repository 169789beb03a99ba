package org.openborough.petitions.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openborough.petitions.calendar.CalendarService;
import org.openborough.petitions.schemes.PetitionScheme;

/** Starts and ends the clocks of petitions, each by the petition's own scheme. */
@ApplicationScoped
public class ClockRegister {

    private final PetitionClockRepository clocks;
    private final CalendarService calendar;

    @Inject
    ClockRegister(PetitionClockRepository clocks, CalendarService calendar) {
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /** Starts a clock, where the scheme has it and it is not running yet. */
    public void start(UUID petitionId, PetitionScheme scheme, ClockKind kind, LocalDate today) {
        if (clocks.running(petitionId, kind).isEmpty()) {
            deadlines(scheme).starting(kind, today).ifPresent(deadline -> keep(petitionId, deadline));
        }
    }

    /** Starts the clock of signing. */
    public void startClosing(UUID petitionId, LocalDate openedOn, LocalDate closesOn) {
        keep(petitionId, new Deadline(ClockKind.CLOSING, openedOn, closesOn, null, null));
    }

    /** The last day of signing for a petition opened on a day. */
    public LocalDate lastDayOfSigning(PetitionScheme scheme, LocalDate openedOn, int months) {
        return deadlines(scheme).closing(openedOn, months).dueOn();
    }

    /** The last day on which notice of a meeting can be given. */
    public LocalDate noticeFor(PetitionScheme scheme, LocalDate meeting) {
        return deadlines(scheme).noticeFor(meeting);
    }

    public void finish(UUID petitionId, ClockKind kind, LocalDate today) {
        clocks.running(petitionId, kind).ifPresent(clock -> clock.finish(today));
        clocks.flush();
    }

    /** Ends every clock that runs, as nothing is owed any more. */
    public void stopAll(UUID petitionId, LocalDate today) {
        clocks.running(petitionId).forEach(clock -> clock.stop(today));
        clocks.flush();
    }

    /** Lets those run on that the last stop ended. */
    public void resume(UUID petitionId) {
        clocks.lastStopped(petitionId).forEach(PetitionClock::resume);
        clocks.flush();
    }

    /** The deadlines that count for a petition, in the order they were started. */
    public List<Deadline> of(UUID petitionId) {
        return clocks.counting(petitionId).stream().map(PetitionClock::deadline).toList();
    }

    private void keep(UUID petitionId, Deadline deadline) {
        clocks.persistAndFlush(new PetitionClock(petitionId, deadline));
    }

    private Deadlines deadlines(PetitionScheme scheme) {
        return new Deadlines(scheme.rules(), calendar.workingDays(scheme.nation()), calendar.electionPeriods());
    }
}
