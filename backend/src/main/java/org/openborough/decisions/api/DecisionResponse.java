package org.openborough.decisions.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Decision;
import org.openborough.decisions.Minute;
import org.openborough.decisions.Outcome;
import org.openborough.shared.http.Versioned;

/** A decision as readers see it, with all that its minutes ever said in public. */
record DecisionResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "CAB 31") String minuteNumber,
        MeetingRef meeting,
        ItemRef item,

        @Schema(examples = "That the day centres open on winter weekends.")
        String resolution,

        @Schema(examples = "agreed") Outcome outcome,

        @Schema(description = "Whether everybody can read it.")
        boolean isPublished,

        List<ConditionResponse> conditions,

        @Schema(description = "What the minutes said before each correction; the first is what was published first.")
        List<CorrectionResponse> corrections)
        implements Versioned {

    static DecisionResponse from(Decision decision) {
        Minute minute = decision.minute();
        return new DecisionResponse(
                decision.id(),
                decision.version(),
                decision.createdAt(),
                decision.updatedAt(),
                minute.number(),
                MeetingRef.of(decision.meeting()),
                ItemRef.of(decision.item()),
                minute.resolution(),
                minute.outcome(),
                decision.isPublished() && !decision.item().isExempt(),
                ConditionResponse.of(decision.conditions()),
                decision.corrections().stream().map(CorrectionResponse::from).toList());
    }
}
