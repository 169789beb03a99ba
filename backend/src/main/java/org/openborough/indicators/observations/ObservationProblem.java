package org.openborough.indicators.observations;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with the values of indicators. */
public enum ObservationProblem implements ProblemType {
    NO_SUCH_OBSERVATION(Kind.NOT_FOUND, "There is no such value, or it is not open to you"),
    UNSOUND_MEASUREMENT(Kind.INVALID, "The numbers cannot be right"),
    ALREADY_RECORDED(Kind.CONFLICT, "There is a value for this area and period already; correct it"),
    NO_LONGER_COLLECTED(Kind.CONFLICT, "The indicator is retired and takes no new values"),
    PLAUSIBILITY_UNANSWERED(Kind.INVALID, "The value looks unusual; say why it is right, or change it");

    private final Kind kind;
    private final String title;

    ObservationProblem(Kind kind, String title) {
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
