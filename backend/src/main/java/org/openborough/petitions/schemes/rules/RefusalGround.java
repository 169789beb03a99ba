package org.openborough.petitions.schemes.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/**
 * A ground on which a petition can be refused; the refusal is published with its reason (PET-L1).
 *
 * @param mayWithholdText whether the petition's own words may stay unpublished, where they could not be published
 */
public record RefusalGround(
        @NotNull @Size(max = 60) @Pattern(regexp = CODE) @Schema(examples = "vexatious")
        String code,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(
                description = "What the public reads.",
                examples = "It is vexatious, abusive or otherwise inappropriate.")
        String text,

        @NotNull @Schema(examples = "true") Boolean mayWithholdText) {

    /** The form of a ground's code. */
    public static final String CODE = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
}
