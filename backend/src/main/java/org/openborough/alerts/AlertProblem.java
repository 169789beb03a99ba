package org.openborough.alerts;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with alerts. */
public enum AlertProblem implements ProblemType {
    NOTHING_TO_FOLLOW(Kind.INVALID, "There is no public record of this kind to follow"),
    ALERT_ENDED(Kind.CONFLICT, "This alert has ended, or was never confirmed in time");

    private final Kind kind;
    private final String title;

    AlertProblem(Kind kind, String title) {
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
