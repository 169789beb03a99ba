package org.openborough.petitions.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.moderation.Note;

/** A note of an officer. */
record PetitionNoteResponse(
        UUID id,
        Instant writtenAt,
        @Schema(examples = "Democratic services officer") String writtenBy,

        @Schema(examples = "Rang the organiser; will say which road.")
        String text) {

    static PetitionNoteResponse from(Note note) {
        return new PetitionNoteResponse(note.id(), note.writtenAt(), note.writtenBy(), note.text());
    }
}
