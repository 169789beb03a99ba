package org.openborough.petitions.schemes.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.petitions.schemes.rules.SchemeRules;
import org.openborough.shared.http.Text;

/** A new version of the scheme, as it is sent. */
record CreatePetitionSchemeRequest(
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Petition scheme 2026")
        String name,

        @NotNull @Schema(description = "The law it is made under.", examples = "england-voluntary")
        SchemePreset preset,

        @Valid @Schema(description = "Its rules; those of the preset when left out.", nullable = true)
        SchemeRules rules) {

    SchemeRules rulesOrPreset() {
        return rules == null ? preset.rules() : rules;
    }
}
