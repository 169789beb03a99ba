package org.openborough.decisions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Condition;
import org.openborough.shared.http.Text;

/** What must come about for a decision to hold. */
record ConditionRequest(
        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "Subject to the grant being awarded.")
        String wording,

        @Schema(description = "The decision it hangs on.") UUID dependsOnId) {

    static ConditionRequest of(Condition condition) {
        return new ConditionRequest(condition.wording(), condition.dependsOnId());
    }

    static List<Condition> toConditions(List<ConditionRequest> requests) {
        return requests.stream()
                .map(request -> Condition.outstanding(request.wording(), request.dependsOnId()))
                .toList();
    }
}
