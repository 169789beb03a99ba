package org.openborough.decisions.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Condition;
import org.openborough.decisions.ConditionState;

/** What must come about for a decision to hold, and whether it did. */
record ConditionResponse(
        @Schema(description = "Its number within the decision, from one.", examples = "1")
        int number,

        @Schema(examples = "Subject to the grant being awarded.")
        String wording,

        @Schema(description = "The decision it hangs on.", nullable = true)
        UUID dependsOnId,

        @Schema(examples = "outstanding") ConditionState state,
        @Schema(nullable = true) LocalDate settledOn,

        @Schema(nullable = true, examples = "The grant was awarded.")
        String note) {

    static List<ConditionResponse> of(List<Condition> conditions) {
        List<ConditionResponse> responses = new ArrayList<>();
        for (Condition condition : conditions) {
            responses.add(new ConditionResponse(
                    responses.size() + 1,
                    condition.wording(),
                    condition.dependsOnId(),
                    condition.state(),
                    condition.settledOn(),
                    condition.note()));
        }
        return responses;
    }
}
