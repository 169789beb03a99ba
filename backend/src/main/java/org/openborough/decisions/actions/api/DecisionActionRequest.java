package org.openborough.decisions.actions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.actions.ActionDetails;
import org.openborough.decisions.actions.ActionKind;
import org.openborough.shared.http.Text;

/** What can be changed of an open action. */
record DecisionActionRequest(
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

    static DecisionActionRequest of(ActionDetails details) {
        return new DecisionActionRequest(details.kind(), details.task(), details.reportTo(), details.due());
    }

    ActionDetails toDetails() {
        return new ActionDetails(kind, task, reportTo, due);
    }
}
