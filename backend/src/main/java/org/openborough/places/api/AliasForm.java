package org.openborough.places.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.places.AreaAlias;
import org.openborough.shared.http.Text;

/** Another code or name of an area, as it is sent and answered. */
record AliasForm(
        @NotNull
        @Size(max = 40)
        @Pattern(regexp = "^[a-z]+(-[a-z]+)*$")
        @Schema(description = "Whose code it is.", examples = "dfe")
        String scheme,

        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "343")
        String alias) {

    static AliasForm of(AreaAlias alias) {
        return new AliasForm(alias.scheme(), alias.alias());
    }

    AreaAlias toAlias() {
        return new AreaAlias(scheme, alias.strip());
    }
}
