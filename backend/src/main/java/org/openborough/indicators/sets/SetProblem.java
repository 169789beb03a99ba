package org.openborough.indicators.sets;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with indicator sets. */
public enum SetProblem implements ProblemType {
    NO_SUCH_SET(Kind.NOT_FOUND, "There is no such indicator set, or it is not open to you"),
    SET_CODE_TAKEN(Kind.CONFLICT, "There is a set with this code; revise it to make a new edition"),
    SET_NOT_DRAFT(Kind.CONFLICT, "Only a draft edition can be changed"),
    SET_NOT_FINAL(Kind.CONFLICT, "Only a final edition can be retired"),
    SET_STILL_DRAFT(Kind.CONFLICT, "This edition is a draft itself"),
    SET_EMPTY(Kind.CONFLICT, "A set without indicators cannot be final"),
    SET_HAS_DRAFT_INDICATORS(Kind.CONFLICT, "A final set has no indicators that are drafts"),
    DRAFT_EDITION_EXISTS(Kind.CONFLICT, "There is a draft of the next edition already"),
    SET_NOT_LATEST(Kind.CONFLICT, "Only the latest edition can be revised"),
    UNKNOWN_OWNER(Kind.INVALID, "The owner of the set is not known"),
    UNSOUND_ENTRIES(Kind.INVALID, "The indicators of the set contradict each other"),
    UNSOUND_SET_DATES(Kind.INVALID, "A set cannot end before it begins"),
    UNSOUND_MAPPING(Kind.INVALID, "The mapping from old to new codes cannot be followed");

    private final Kind kind;
    private final String title;

    SetProblem(Kind kind, String title) {
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
