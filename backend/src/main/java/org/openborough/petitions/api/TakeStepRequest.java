package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.handling.StepDetails;
import org.openborough.petitions.handling.StepKind;
import org.openborough.shared.http.Text;

/** A step the council has taken. */
record TakeStepRequest(
        @NotNull @Schema(examples = "written-response") StepKind kind,
        @NotNull @Schema(examples = "2026-12-03") LocalDate takenOn,

        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(nullable = true, examples = "Cabinet")
        String meeting,

        @Size(max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(nullable = true, examples = "That the crossing be built.")
        String decision,

        @Size(max = 100)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "Number of the minute.", nullable = true, examples = "Minute 42")
        String minute,

        @Size(max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "What shows it.", nullable = true, examples = "https://council.example/minutes/42")
        String evidence,

        @NotNull
        @Size(min = 1, max = 5000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "What the public reads.", examples = "Cabinet has agreed to build the crossing.")
        String text) {

    StepDetails toDetails() {
        return new StepDetails(kind, takenOn, meeting, decision, minute, evidence, text.strip());
    }
}
