package org.openborough.petitions.schemes.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/**
 * A matter the scheme is not for (PET-L4).
 *
 * @param unlessSystematicFailure whether it is heard all the same when a systematic failure to deliver is alleged
 */
public record ExcludedMatter(
        @NotNull @Size(max = 60) @Pattern(regexp = RefusalGround.CODE) @Schema(examples = "planning-decision")
        String code,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "What the public reads.", examples = "It asks for a planning decision.")
        String text,

        @NotNull @Schema(examples = "true") Boolean unlessSystematicFailure) {}
