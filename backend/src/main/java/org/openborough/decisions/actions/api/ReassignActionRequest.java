package org.openborough.decisions.actions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** To which post an action moves, and why. */
record ReassignActionRequest(
        @NotNull @Schema(description = "The post that acts from today on.")
        UUID postId,

        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "The service moved to another department.")
        String reason) {}
