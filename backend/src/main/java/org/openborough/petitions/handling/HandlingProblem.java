package org.openborough.petitions.handling;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong when the council deals with a petition. */
public enum HandlingProblem implements ProblemType {
    STEP_IN_FUTURE(Kind.INVALID, "A step is recorded once it is taken"),
    TRACK_NOT_OWED(Kind.CONFLICT, "This is not owed on the petition"),
    TRACK_ENDED(Kind.CONFLICT, "This is done or declined already"),
    TRACK_DAY_UNSOUND(Kind.INVALID, "The day is not possible"),
    NO_REVIEW_UNDER_WAY(Kind.CONFLICT, "No review of the petition is under way"),
    REVIEW_NOT_DECIDED(Kind.CONFLICT, "The review is not decided yet"),
    REVIEW_DECIDED(Kind.CONFLICT, "The review is decided already");

    private final Kind kind;
    private final String title;

    HandlingProblem(Kind kind, String title) {
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
