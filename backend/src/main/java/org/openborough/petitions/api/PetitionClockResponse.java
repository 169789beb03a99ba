package org.openborough.petitions.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.clocks.ClockKind;
import org.openborough.petitions.clocks.ClockStatus;
import org.openborough.petitions.clocks.Deadline;
import org.openborough.petitions.schemes.PetitionScheme;

/** What is due when, by the petition's own scheme. */
record PetitionClockResponse(
        @Schema(examples = "acknowledgement") ClockKind kind,

        @Schema(description = "The day that started it, which is not counted.", examples = "2026-11-30")
        LocalDate startedOn,

        @Schema(description = "The last day by the scheme.", examples = "2026-12-14")
        LocalDate dueOn,

        @Schema(description = "A later day where the time before an election puts it off.", nullable = true)
        LocalDate revisedOn,

        @Schema(description = "Why it is put off.", nullable = true)
        String explanation,

        @Schema(nullable = true, examples = "2026-12-10") LocalDate doneOn,
        @Schema(examples = "met") ClockStatus status) {

    static PetitionClockResponse from(Deadline deadline, PetitionScheme scheme, LocalDate today) {
        return new PetitionClockResponse(
                deadline.kind(),
                deadline.startedOn(),
                deadline.dueOn(),
                deadline.revisedOn(),
                deadline.revisedOn() == null ? null : scheme.rules().elections().explanation(),
                deadline.doneOn(),
                deadline.status(today));
    }
}
