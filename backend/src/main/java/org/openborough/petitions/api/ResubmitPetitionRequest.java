package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.Wording;
import org.openborough.shared.http.Text;

/** A returned petition as its organiser has changed it. */
record ResubmitPetitionRequest(
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = "^[A-Za-z0-9_-]+$")
        @Schema(description = "What the link carries after the #.", examples = "AAAAAQGS8MF7KnwwjU9aa3yNng8")
        String token,

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
        String background) {

    Wording toWording() {
        return new Wording(title, ask, background);
    }
}
