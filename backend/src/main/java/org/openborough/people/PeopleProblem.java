package org.openborough.people;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with organisations, posts, people and responsibilities. */
public enum PeopleProblem implements ProblemType {
    ORGANISATION_NAME_TAKEN(Kind.CONFLICT, "Another organisation has this name"),
    COUNCIL_REGISTERED_ALREADY(Kind.CONFLICT, "The council is registered already");

    private final Kind kind;
    private final String title;

    PeopleProblem(Kind kind, String title) {
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
