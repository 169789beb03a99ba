package org.openborough.petitions.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionState;

/** What the organiser learns of a petition that is not public yet. */
record PetitionReceiptResponse(
        UUID id,
        @Schema(examples = "EP-2026-0007") String reference,
        @Schema(examples = "draft") PetitionState state) {

    static PetitionReceiptResponse from(Petition petition) {
        return new PetitionReceiptResponse(petition.id(), petition.reference(), petition.state());
    }
}
