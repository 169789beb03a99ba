package org.openborough.petitions.calendar;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.time.CouncilCalendar;

/** Keeping the council's closures and the times before elections. */
@ApplicationScoped
public class CalendarService {

    private final CouncilClosureRepository closures;
    private final ElectionPeriodRepository elections;
    private final CouncilCalendar calendar;

    @Inject
    CalendarService(CouncilClosureRepository closures, ElectionPeriodRepository elections, CouncilCalendar calendar) {
        this.closures = closures;
        this.elections = elections;
        this.calendar = calendar;
    }

    /** The working days of the council, which is of that nation. */
    public WorkingDays workingDays(Nation nation) {
        return new WorkingDays(BankHolidays.of(nation), closures.days());
    }

    public List<DaySpan> electionPeriods() {
        return elections.days();
    }

    public Page<CouncilClosure> closures(PageRequest request) {
        return closures.latestFirst(request);
    }

    public Page<ElectionPeriod> elections(PageRequest request) {
        return elections.latestFirst(request);
    }

    public CouncilClosure closure(UUID id) {
        return found(closures.findByIdOptional(id), "closure", id);
    }

    public ElectionPeriod election(UUID id) {
        return found(elections.findByIdOptional(id), "election period", id);
    }

    @Transactional
    public CouncilClosure close(DaySpan days, String reason) {
        CouncilClosure closure = new CouncilClosure(days, reason, calendar.today());
        require(!closures.meets(days), CalendarProblem.DAYS_TAKEN);
        closures.persistAndFlush(closure);
        return closure;
    }

    /** Takes back a closure that has not begun. */
    @Transactional
    public void reopen(UUID id, long version) {
        CouncilClosure closure = closure(id);
        closure.requireVersion(version);
        require(closure.days().first().isAfter(calendar.today()), CalendarProblem.DAYS_PASSED);
        closures.delete(closure);
    }

    @Transactional
    public ElectionPeriod announce(String name, DaySpan days) {
        ElectionPeriod election = new ElectionPeriod(name, days, calendar.today());
        require(!elections.meets(days), CalendarProblem.DAYS_TAKEN);
        elections.persistAndFlush(election);
        return election;
    }

    /** Takes back an election that was entered in error, before its time begins. */
    @Transactional
    public void callOff(UUID id, long version) {
        ElectionPeriod election = election(id);
        election.requireVersion(version);
        require(election.days().first().isAfter(calendar.today()), CalendarProblem.DAYS_PASSED);
        elections.delete(election);
    }
}
