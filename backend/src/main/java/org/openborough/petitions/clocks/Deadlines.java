package org.openborough.petitions.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openborough.petitions.calendar.DaySpan;
import org.openborough.petitions.calendar.WorkingDays;
import org.openborough.petitions.schemes.rules.SchemeRules;

/** Computes every deadline from the rules of one scheme, the working days and the times before elections. */
public final class Deadlines {

    private final SchemeRules rules;
    private final WorkingDays days;
    private final List<DaySpan> elections;

    public Deadlines(SchemeRules rules, WorkingDays days, List<DaySpan> elections) {
        this.rules = rules;
        this.days = days;
        this.elections = List.copyOf(elections);
    }

    /**
     * The deadline that a day starts; empty where the scheme sets no limit.
     *
     * @param kind any but {@link ClockKind#CLOSING}, which depends on the petition
     */
    public Optional<Deadline> starting(ClockKind kind, LocalDate day) {
        return Optional.ofNullable(
                switch (kind) {
                    case GATHERING -> gathering(day);
                    case MODERATION -> within(rules.moderation().decideWorkingDays(), kind, day);
                    case RESUBMISSION -> within(rules.moderation().resubmitWorkingDays(), kind, day);
                    case ACKNOWLEDGEMENT -> within(rules.timescales().acknowledge(), kind, day);
                    case RESPONSE -> within(rules.timescales().respond(), kind, day);
                    case DEBATE -> within(rules.timescales().debate(), kind, day);
                    case OFFICER_EVIDENCE -> within(rules.timescales().officerEvidence(), kind, day);
                    case REVIEW_RESULT -> within(rules.timescales().reviewResult(), kind, day);
                    case CLOSING -> throw new IllegalArgumentException("The closing day depends on the petition");
                });
    }

    /** The last day of signing for a petition opened on a day: so many months later, or the last of a shorter month. */
    public Deadline closing(LocalDate openedOn, int months) {
        return new Deadline(ClockKind.CLOSING, openedOn, openedOn.plusMonths(months), null, null);
    }

    /** The last day on which notice of a meeting can be given. */
    public LocalDate noticeFor(LocalDate meeting) {
        return days.before(meeting, rules.timescales().noticeToAttend());
    }

    private Deadline gathering(LocalDate day) {
        Integer calendarDays = rules.moderation().gatherWithinDays();
        return calendarDays == null
                ? null
                : new Deadline(ClockKind.GATHERING, day, day.plusDays(calendarDays), null, null);
    }

    private Deadline within(Integer workingDays, ClockKind kind, LocalDate day) {
        if (workingDays == null) {
            return null;
        }
        LocalDate due = days.after(day, workingDays);
        return new Deadline(kind, day, due, revised(workingDays, kind, day, due), null);
    }

    /** The date without the days before elections, where the one with them falls among those. */
    private LocalDate revised(int workingDays, ClockKind kind, LocalDate day, LocalDate due) {
        boolean isPutOff = rules.elections().revisesDates()
                && kind.isRevisedByElections()
                && elections.stream().anyMatch(election -> election.contains(due));
        return isPutOff ? days.without(elections).after(day, workingDays) : null;
    }
}
