package org.openborough.petitions.schemes;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with petition schemes. */
public enum SchemeProblem implements ProblemType {
    NO_SUCH_SCHEME(Kind.NOT_FOUND, "There is no such petition scheme, or it is not open to you"),
    SCHEME_PUBLISHED(Kind.CONFLICT, "A published scheme is never edited; make a new version"),
    SCHEME_NOT_PUBLISHED(Kind.CONFLICT, "Only a published scheme can be revised"),
    DRAFT_SCHEME_EXISTS(Kind.CONFLICT, "There is a draft of the next version already"),
    NO_SCHEME_IN_FORCE(Kind.CONFLICT, "No petition scheme is in force"),
    POPULATION_UNKNOWN(Kind.CONFLICT, "The population of the council's area is not known"),
    UNSOUND_RULES(Kind.INVALID, "The rules of the scheme contradict each other"),
    DEBATE_OUT_OF_REACH(Kind.INVALID, "The threshold for a debate is above 5 % of the people who live in the area"),
    UNSOUND_APPROVAL(Kind.INVALID, "The scheme cannot be published so");

    private final Kind kind;
    private final String title;

    SchemeProblem(Kind kind, String title) {
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
