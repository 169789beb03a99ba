package org.openborough.decisions.actions.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Decision;

/** The decision an action follows from. */
record DecidedRef(
        UUID id,
        @Schema(examples = "CAB 31") String minuteNumber,
        @Schema(examples = "Winter opening of day centres") String title,
        @Schema(examples = "Cabinet") String body,
        @Schema(examples = "2026-06-18T17:30:00Z") Instant heldAt) {

    static DecidedRef of(Decision decision) {
        return new DecidedRef(
                decision.id(),
                decision.minute().number(),
                decision.item().title(),
                decision.meeting().body(),
                decision.meeting().heldAt());
    }
}
