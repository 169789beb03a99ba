package org.openborough.petitions.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.clocks.ClockKind;
import org.openborough.petitions.reading.Breach;

/** A deadline that the council did not keep. */
record PetitionBreachResponse(
        UUID petitionId,
        @Schema(examples = "EP-2026-0007") String reference,

        @Schema(nullable = true, examples = "A crossing outside the primary school")
        String title,

        @Schema(examples = "acknowledgement") ClockKind kind,
        @Schema(examples = "2026-12-14") LocalDate dueOn,
        @Schema(nullable = true) LocalDate revisedOn,

        @Schema(description = "Null while it is still owed.", nullable = true, examples = "2026-12-17")
        LocalDate doneOn) {

    static PetitionBreachResponse from(Breach breach) {
        return new PetitionBreachResponse(
                breach.petitionId(),
                breach.reference(),
                breach.title(),
                breach.deadline().kind(),
                breach.deadline().dueOn(),
                breach.deadline().revisedOn(),
                breach.deadline().doneOn());
    }
}
