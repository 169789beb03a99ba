package org.openborough.petitions.schemes.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.schemes.PetitionScheme;
import org.openborough.petitions.schemes.rules.SchemeRules;
import org.openborough.shared.http.Text;

/** What can be changed of a draft. */
record PetitionSchemeRequest(
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Petition scheme 2026")
        String name,

        @NotNull @Valid SchemeRules rules) {

    static PetitionSchemeRequest from(PetitionScheme scheme) {
        return new PetitionSchemeRequest(scheme.name(), scheme.rules());
    }
}
