package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.handling.Outcome;
import org.openborough.shared.http.Text;

/** What came of a debate, an officer's evidence or a response. */
record FinishTrackRequest(
        @NotNull @Schema(examples = "2027-01-21") LocalDate on,

        @NotNull
        @Size(min = 1, max = 5000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "The council asked the cabinet to build the crossing.")
        String outcome,

        @Size(max = 500)
        @Pattern(regexp = "^https://[^\\s]+$")
        @Schema(nullable = true, examples = "https://council.example/minutes/42")
        String transcriptUrl,

        @Size(max = 500)
        @Pattern(regexp = "^https://[^\\s]+$")
        @Schema(nullable = true, examples = "https://council.example/webcasts/42")
        String videoUrl) {

    Outcome toOutcome() {
        return new Outcome(outcome.strip(), transcriptUrl, videoUrl);
    }
}
