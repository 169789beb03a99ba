package org.openborough.decisions.actions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** How an action gets on. */
record AddActionNoteRequest(
        @NotNull
        @Size(min = 1, max = 4000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "Two of five centres are open.")
        String note) {}
