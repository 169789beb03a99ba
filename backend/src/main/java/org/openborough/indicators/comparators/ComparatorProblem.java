package org.openborough.indicators.comparators;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with comparator groups. */
public enum ComparatorProblem implements ProblemType {
    NO_SUCH_COMPARATOR_GROUP(Kind.NOT_FOUND, "There is no such comparator group"),
    GROUP_NAME_TAKEN(Kind.CONFLICT, "There is a group of this name for this area already"),
    UNSOUND_GROUP(Kind.INVALID, "The group contradicts itself");

    private final Kind kind;
    private final String title;

    ComparatorProblem(Kind kind, String title) {
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
