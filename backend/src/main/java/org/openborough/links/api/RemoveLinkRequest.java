package org.openborough.links.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** Why a link was wrong. */
record RemoveLinkRequest(
        @NotNull
        @Size(min = 1, max = 1000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "Linked to the wrong consultation.")
        String reason) {}
