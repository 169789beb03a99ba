package org.openborough.petitions.moderation;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong when petitions are checked. */
public enum ModerationProblem implements ProblemType {
    UNKNOWN_GROUND(Kind.INVALID, "The petition's scheme does not have this ground of refusal"),
    TEXT_NOT_WITHHELD(Kind.INVALID, "A petition refused on this ground is shown with its words"),
    EXCLUSION_LIFTED(Kind.CONFLICT, "The petition alleges a systematic failure, which opens this matter"),
    NOT_TO_BE_REFUSED(Kind.CONFLICT, "Only a petition that is being checked, or was returned, can be refused"),
    REFUSAL_PROPOSED(Kind.CONFLICT, "A refusal is proposed already"),
    NO_REFUSAL_PROPOSED(Kind.CONFLICT, "No refusal is proposed"),
    OWN_REFUSAL(Kind.FORBIDDEN, "A refusal is confirmed by another person than the one who proposed it"),
    EDITED_BY_ANOTHER(Kind.CONFLICT, "Somebody else is working on the petition"),
    REASON_NAME_TAKEN(Kind.CONFLICT, "There is a prepared reason with this name");

    private final Kind kind;
    private final String title;

    ModerationProblem(Kind kind, String title) {
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
