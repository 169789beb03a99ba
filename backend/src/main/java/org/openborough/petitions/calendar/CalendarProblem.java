package org.openborough.petitions.calendar;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with the council's calendar. */
public enum CalendarProblem implements ProblemType {
    DAYS_TAKEN(Kind.CONFLICT, "Some of these days are entered already"),
    DAYS_PASSED(Kind.CONFLICT, "Days that have begun stay in the calendar"),
    UNSOUND_DAYS(Kind.INVALID, "The days cannot be entered so");

    private final Kind kind;
    private final String title;

    CalendarProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
