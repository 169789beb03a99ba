package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.Wording;
import org.openborough.shared.http.Text;

/** A corrected text, with the reason that is shown beside it. */
record CorrectPetitionRequest(
        @NotNull
        @Size(max = Wording.LONGEST_TITLE)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "A crossing outside the primary school")
        String title,

        @NotNull
        @Size(min = 1, max = Wording.LONGEST_ASK)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "What the council is asked to do.", examples = "Build a zebra crossing on Example Road.")
        String ask,

        @Size(max = Wording.LONGEST_BACKGROUND)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "Why.", nullable = true, examples = "Children cross a busy road every morning.")
        String background,

        @NotNull
        @Size(min = 1, max = 1000)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "The name of the road was wrong.")
        String reason) {

    Wording toWording() {
        return new Wording(title, ask, background);
    }
}
