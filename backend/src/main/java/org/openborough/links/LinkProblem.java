package org.openborough.links;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with links. */
public enum LinkProblem implements ProblemType {
    NO_SUCH_LINK(Kind.NOT_FOUND, "There is no such link"),
    UNSOUND_LINK(Kind.INVALID, "The two records cannot be linked so"),
    LINKED_ALREADY(Kind.CONFLICT, "The two records are linked so already on some of these days"),
    LINK_ENDED(Kind.CONFLICT, "The link has ended already");

    private final Kind kind;
    private final String title;

    LinkProblem(Kind kind, String title) {
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
