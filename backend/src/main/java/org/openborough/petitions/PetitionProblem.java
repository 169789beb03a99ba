package org.openborough.petitions;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with petitions. */
public enum PetitionProblem implements ProblemType {
    NO_SUCH_PETITION(Kind.NOT_FOUND, "There is no such petition, or it is not open to you"),
    ILLEGAL_MOVE(Kind.CONFLICT, "The petition is not where this can be done"),
    TEXT_LOCKED(Kind.CONFLICT, "The text is locked since the first signature; it can only be corrected"),
    TEXT_NOT_LOCKED(Kind.CONFLICT, "Nobody has signed yet; the organiser can still change the text"),
    NOT_ON_PAPER(Kind.CONFLICT, "Only a petition signed on paper is submitted without being opened"),
    NO_STEPS_TAKEN(Kind.CONFLICT, "The council takes at least one step on a petition"),
    OPEN_TOO_LONG(Kind.INVALID, "The scheme does not let a petition be open for so long"),
    UNSOUND_PETITION(Kind.INVALID, "The petition cannot be made so"),
    UNKNOWN_WARD(Kind.INVALID, "The ward is not known");

    private final Kind kind;
    private final String title;

    PetitionProblem(Kind kind, String title) {
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
