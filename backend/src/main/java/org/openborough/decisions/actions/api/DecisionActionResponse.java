package org.openborough.decisions.actions.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.actions.ActionDetails;
import org.openborough.decisions.actions.ActionKind;
import org.openborough.decisions.actions.ActionState;
import org.openborough.decisions.actions.DecisionAction;
import org.openborough.decisions.actions.OwnedAction;
import org.openborough.shared.http.Versioned;

/** An action as readers see it. */
record DecisionActionResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        DecidedRef decision,
        @Schema(examples = "task") ActionKind kind,

        @Schema(examples = "Open the day centres on winter weekends.")
        String task,

        @Schema(description = "The body that wants a report; null for a task.", nullable = true)
        String reportTo,

        @Schema(description = "The post that acts today; null where no post has the action.", nullable = true)
        OwnerRef owner,

        @Schema(examples = "2026-11-30") LocalDate due,
        @Schema(examples = "open") ActionState state,
        @Schema(examples = "false") boolean isOverdue,

        @Schema(description = "The day it was done or cancelled.", nullable = true)
        LocalDate settledOn,

        @Schema(description = "What shows that it was done, or why it was cancelled.", nullable = true)
        String evidence,

        @Schema(description = "A page that shows it.", nullable = true)
        String evidenceUrl,

        @Schema(description = "The item of the meeting that had the report.", nullable = true)
        ReportedRef reported)
        implements Versioned {

    static DecisionActionResponse from(OwnedAction owned) {
        DecisionAction action = owned.action();
        ActionDetails details = action.details();
        return new DecisionActionResponse(
                action.id(),
                action.version(),
                action.createdAt(),
                action.updatedAt(),
                DecidedRef.of(action.decision()),
                details.kind(),
                details.task(),
                details.reportTo(),
                owned.owner().map(OwnerRef::of).orElse(null),
                details.due(),
                action.state(),
                owned.isOverdue(),
                action.settledOn().orElse(null),
                action.evidence().orElse(null),
                action.evidenceUrl().orElse(null),
                action.reportedItem().map(ReportedRef::of).orElse(null));
    }
}
