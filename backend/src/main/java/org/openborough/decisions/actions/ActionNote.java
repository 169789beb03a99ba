package org.openborough.decisions.actions;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;

/** What was said of an action on its way: progress, or why it went to another post. Never changed. */
@Entity(name = "DecisionActionNote")
public class ActionNote extends RecordedEntity {

    private UUID actionId;
    private String madeBy;
    private String note;

    protected ActionNote() {}

    ActionNote(DecisionAction action, String note, String madeBy) {
        this.actionId = action.id();
        this.note = note;
        this.madeBy = madeBy;
    }

    /** The post that said it. */
    public String madeBy() {
        return madeBy;
    }

    public String note() {
        return note;
    }
}
