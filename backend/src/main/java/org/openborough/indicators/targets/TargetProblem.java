package org.openborough.indicators.targets;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with targets. */
public enum TargetProblem implements ProblemType {
    NO_SUCH_TARGET(Kind.NOT_FOUND, "There is no such target, or it is not open to you"),
    UNSOUND_TARGET(Kind.INVALID, "The target contradicts itself or its indicator"),
    TARGET_EXISTS(Kind.CONFLICT, "There is a target for this area and period already; revise it"),
    LOWERED_WITHOUT_REASON(Kind.INVALID, "The target asks for less than before; say why"),
    INDICATOR_RETIRED(Kind.CONFLICT, "The indicator is retired and takes no new targets");

    private final Kind kind;
    private final String title;

    TargetProblem(Kind kind, String title) {
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
