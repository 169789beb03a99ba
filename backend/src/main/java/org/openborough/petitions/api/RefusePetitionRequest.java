package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.moderation.RefusalTerms;
import org.openborough.petitions.schemes.rules.RefusalGround;
import org.openborough.shared.http.Text;

/** On what a petition is refused. */
record RefusePetitionRequest(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = RefusalGround.CODE)
        @Schema(
                description = "A code of the grounds or excluded matters of the petition's scheme.",
                examples = "not-ours")
        String ground,

        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "What the public reads.", examples = "Rail fares are set by the government.")
        String reason,

        @Schema(description = "Whether the petition's words stay unpublished.", nullable = true, examples = "false")
        Boolean withholdsText) {

    RefusalTerms toTerms() {
        return new RefusalTerms(ground, reason.strip(), Boolean.TRUE.equals(withholdsText));
    }
}
