package org.openborough.petitions.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.handling.Step;
import org.openborough.petitions.handling.StepDetails;
import org.openborough.petitions.handling.StepKind;

/** A step the council has taken. */
record PetitionStepResponse(
        UUID id,
        @Schema(examples = "written-response") StepKind kind,
        @Schema(examples = "2026-12-03") LocalDate takenOn,
        @Schema(nullable = true, examples = "Cabinet") String meeting,

        @Schema(nullable = true, examples = "That the crossing be built.")
        String decision,

        @Schema(nullable = true, examples = "Minute 42") String minute,
        @Schema(nullable = true) String evidence,

        @Schema(examples = "Cabinet has agreed to build the crossing.")
        String text) {

    static PetitionStepResponse from(Step step) {
        StepDetails details = step.details();
        return new PetitionStepResponse(
                step.id(),
                details.kind(),
                details.takenOn(),
                details.meeting(),
                details.decision(),
                details.minute(),
                details.evidence(),
                details.text());
    }
}
