package org.openborough.decisions.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Condition;
import org.openborough.decisions.Decision;
import org.openborough.decisions.Minute;
import org.openborough.decisions.Outcome;
import org.openborough.shared.http.Text;

/** What can be changed of a decision that is not published. */
record DecisionRequest(
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

    static DecisionRequest of(Decision decision) {
        Minute minute = decision.minute();
        return new DecisionRequest(
                minute.number(),
                minute.resolution(),
                minute.outcome(),
                decision.conditions().stream().map(ConditionRequest::of).toList());
    }

    Minute toMinute() {
        return new Minute(minuteNumber, resolution, outcome);
    }

    List<Condition> toConditions() {
        return ConditionRequest.toConditions(conditions);
    }
}
