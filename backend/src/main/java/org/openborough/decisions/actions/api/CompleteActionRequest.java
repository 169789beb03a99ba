package org.openborough.decisions.actions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** What shows that an action is done. */
record CompleteActionRequest(
        @NotNull
        @Size(min = 1, max = 4000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "All five centres opened on 7 November.")
        String evidence,

        @Size(max = 2000)
        @Pattern(regexp = Text.WEB_ADDRESS, message = Text.WEB_ADDRESS_WANTED)
        @Schema(description = "A page that shows it.", examples = "https://council.example/day-centres")
        String evidenceUrl,

        @Schema(description = "The item of the meeting that had the report.")
        UUID reportedItemId) {}
