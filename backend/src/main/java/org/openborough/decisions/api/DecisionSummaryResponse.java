package org.openborough.decisions.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Decision;
import org.openborough.decisions.Outcome;

/** A decision in a list. */
record DecisionSummaryResponse(
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

        @Schema(description = "When the minute was corrected last.", nullable = true)
        Instant correctedAt) {

    static DecisionSummaryResponse from(Decision decision) {
        return new DecisionSummaryResponse(
                decision.id(),
                decision.version(),
                decision.createdAt(),
                decision.updatedAt(),
                decision.minute().number(),
                MeetingRef.of(decision.meeting()),
                ItemRef.of(decision.item()),
                decision.minute().resolution(),
                decision.minute().outcome(),
                decision.correctedAt().orElse(null));
    }
}
