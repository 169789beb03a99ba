package org.openborough.shared.tokens;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can be wrong with the token of a link. */
public enum TokenProblem implements ProblemType {
    LINK_NOT_VALID(Kind.INVALID, "The link is not one of ours, or not whole"),
    LINK_EXPIRED(Kind.CONFLICT, "The link has expired"),
    LINK_USED(Kind.CONFLICT, "The link has been used already");

    private final Kind kind;
    private final String title;

    TokenProblem(Kind kind, String title) {
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
