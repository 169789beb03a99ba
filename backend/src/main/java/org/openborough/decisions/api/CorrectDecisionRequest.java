package org.openborough.decisions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Minute;
import org.openborough.decisions.Outcome;
import org.openborough.shared.http.Text;

/** What published minutes should have said, and why. */
record CorrectDecisionRequest(
        @NotNull
        @Size(min = 1, max = 40)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "CAB 31")
        String minuteNumber,

        @NotNull
        @Size(min = 1, max = 20000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "That the day centres open on winter Saturdays.")
        String resolution,

        @NotNull @Schema(examples = "agreed") Outcome outcome,

        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "The minutes named the wrong days.")
        String reason) {

    Minute toMinute() {
        return new Minute(minuteNumber, resolution, outcome);
    }
}
