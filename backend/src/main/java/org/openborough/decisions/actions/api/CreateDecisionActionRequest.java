package org.openborough.decisions.actions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.actions.ActionDetails;
import org.openborough.decisions.actions.ActionKind;
import org.openborough.shared.http.Text;

/** An action as it is asked for first. */
record CreateDecisionActionRequest(
        @NotNull @Schema(description = "The decision it follows from.")
        UUID decisionId,

        @NotNull @Schema(description = "The post that acts.")
        UUID postId,

        @NotNull @Schema(examples = "report") ActionKind kind,

        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "Report how many people came on winter weekends.")
        String task,

        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(
                description = "The body that wants a report; for reports only.",
                examples = "Overview and Scrutiny Committee")
        String reportTo,

        @NotNull @Schema(examples = "2026-11-30") LocalDate due) {

    ActionDetails toDetails() {
        return new ActionDetails(kind, task, reportTo, due);
    }
}
