package org.openborough.decisions.actions.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.actions.ActionNote;

/** What was said of an action on its way. */
record ActionNoteResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "Head of Adult Services") String madeBy,
        @Schema(examples = "Two of five centres are open.") String note) {

    static ActionNoteResponse from(ActionNote note) {
        return new ActionNoteResponse(
                note.id(), note.version(), note.createdAt(), note.updatedAt(), note.madeBy(), note.note());
    }
}
