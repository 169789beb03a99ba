package org.openborough.petitions.api;

import java.util.List;
import org.openborough.petitions.moderation.Note;

/** The notes on a petition, in order. */
record PetitionNotesResponse(List<PetitionNoteResponse> items) {

    static PetitionNotesResponse from(List<Note> notes) {
        return new PetitionNotesResponse(
                notes.stream().map(PetitionNoteResponse::from).toList());
    }
}
