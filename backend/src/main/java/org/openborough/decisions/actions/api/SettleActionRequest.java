package org.openborough.decisions.actions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** Why an action is cancelled or opened again. */
record SettleActionRequest(
        @NotNull
        @Size(min = 1, max = 4000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "The decision was replaced by another.")
        String reason) {}
