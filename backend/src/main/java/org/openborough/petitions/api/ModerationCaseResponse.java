package org.openborough.petitions.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.moderation.ModerationCase;

/** A petition on the officers' desk. */
record ModerationCaseResponse(
        UUID petitionId,
        @Schema(examples = "EP-2026-0007") String reference,

        @Schema(examples = "A crossing outside the primary school")
        String title,

        @Schema(examples = "ordinary") PetitionKind kind,
        @Schema(examples = "in-moderation") PetitionState state,

        @Schema(description = "Days since it came to be there.", examples = "3")
        int daysInState,

        @Schema(description = "The last day for what is due next.", nullable = true, examples = "2026-11-30")
        LocalDate dueOn,

        @Schema(examples = "false") boolean isOverdue,

        @Schema(description = "Whether a refusal waits for a second person.", examples = "false")
        boolean isRefusalProposed,

        @Schema(
                description = "The post that is working on it.",
                nullable = true,
                examples = "Democratic services officer")
        String lockedBy,

        @Schema(description = "How many have a similar title.", examples = "1")
        int similar) {

    static ModerationCaseResponse from(ModerationCase waiting) {
        return new ModerationCaseResponse(
                waiting.petitionId(),
                waiting.reference(),
                waiting.title(),
                waiting.kind(),
                waiting.state(),
                waiting.daysInState(),
                waiting.dueOn(),
                waiting.isOverdue(),
                waiting.isRefusalProposed(),
                waiting.lockedBy(),
                waiting.similar());
    }
}
