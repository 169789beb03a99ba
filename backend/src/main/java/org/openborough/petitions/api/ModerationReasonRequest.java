package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.moderation.ModerationReason;
import org.openborough.petitions.moderation.ReasonKind;
import org.openborough.petitions.schemes.rules.RefusalGround;
import org.openborough.shared.http.Text;

/** A reason prepared for officers. */
record ModerationReasonRequest(
        @NotNull @Schema(examples = "refuse") ReasonKind kind,

        @NotNull
        @Size(max = 100)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "A matter for the government")
        String name,

        @Size(max = 60)
        @Pattern(regexp = RefusalGround.CODE)
        @Schema(description = "The ground a refusal is usually based on.", nullable = true, examples = "not-ours")
        String ground,

        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "What you ask for is decided by the government. You can petition Parliament.")
        String text) {

    ModerationReason toReason() {
        return new ModerationReason(kind, name, ground, text);
    }
}
