package org.openborough.petitions.organisers;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with the organisers of petitions. */
public enum OrganiserProblem implements ProblemType {
    NO_SUCH_ORGANISER(Kind.NOT_FOUND, "There is no petition here with an organiser");

    private final Kind kind;
    private final String title;

    OrganiserProblem(Kind kind, String title) {
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
