package org.openborough.petitions.moderation;

import jakarta.persistence.Entity;
import org.openborough.shared.persistence.RecordedEntity;

/** A reason prepared for officers, who adapt it to the case. */
@Entity
public class ModerationReason extends RecordedEntity {

    private ReasonKind kind;
    private String name;
    private String ground;
    private String text;

    protected ModerationReason() {}

    /**
     * A prepared reason.
     *
     * @param ground code of the ground a refusal is usually based on; null otherwise
     */
    public ModerationReason(ReasonKind kind, String name, String ground, String text) {
        this.kind = kind;
        this.name = name.strip();
        this.ground = kind == ReasonKind.REFUSE ? ground : null;
        this.text = text.strip();
    }

    public ReasonKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String ground() {
        return ground;
    }

    public String text() {
        return text;
    }
}
