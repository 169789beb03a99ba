package org.openborough.petitions.schemes.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/**
 * What happens in the time before an election: nothing stops by itself, but what is due gets a revised date.
 *
 * @param revisesDates whether dates that fall into the time before an election are revised
 * @param explanation what the public reads beside a revised date
 */
public record ElectionRules(
        @NotNull @Schema(examples = "true") Boolean revisesDates,

        @NotNull
        @Size(max = 1000)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Because of the election we may need longer; the revised date leaves the period out.")
        String explanation) {}
