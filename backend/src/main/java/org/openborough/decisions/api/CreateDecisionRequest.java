package org.openborough.decisions.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Condition;
import org.openborough.decisions.Minute;
import org.openborough.decisions.Outcome;
import org.openborough.shared.http.Text;

/** A decision as it is recorded first. */
record CreateDecisionRequest(
        @NotNull @Schema(description = "The item it was taken on.")
        UUID itemId,

        @NotNull
        @Size(min = 1, max = 40)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "Unique within the meeting.", examples = "CAB 31")
        String minuteNumber,

        @NotNull
        @Size(min = 1, max = 20000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "That the day centres open on winter weekends.")
        String resolution,

        @NotNull @Schema(examples = "agreed") Outcome outcome,

        @NotNull @Size(max = 20) @Schema(description = "What must come about for it to hold.")
        List<@NotNull @Valid ConditionRequest> conditions) {

    Minute toMinute() {
        return new Minute(minuteNumber, resolution, outcome);
    }

    List<Condition> toConditions() {
        return ConditionRequest.toConditions(conditions);
    }
}
