package org.openborough.indicators.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.Theme;
import org.openborough.shared.http.Text;

/** A theme as it is sent. */
record ThemeRequest(
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Children and young people")
        String name,

        @Schema(description = "The theme this one is part of; null for one of the upper level.", nullable = true)
        UUID parentId) {

    static ThemeRequest from(Theme theme) {
        return new ThemeRequest(theme.name(), theme.parentId());
    }
}
