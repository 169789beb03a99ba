package org.openborough.indicators.reporting;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong when indicators are read. */
public enum ReportingProblem implements ProblemType {
    NO_SUCH_INDICATOR(Kind.NOT_FOUND, "There is no such indicator"),
    NO_SUCH_AREA(Kind.NOT_FOUND, "There is no area with this code"),
    NO_SUCH_PERIOD(Kind.NOT_FOUND, "The indicator has no value for this period"),
    NO_SUCH_JUDGEMENT(Kind.NOT_FOUND, "There is no such judgement of this value"),
    UNCLEAR_PERIOD(Kind.UNREADABLE, "The period cannot be told from its label");

    private final Kind kind;
    private final String title;

    ReportingProblem(Kind kind, String title) {
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
