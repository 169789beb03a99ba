package org.openborough.decisions;

import java.time.Instant;
import java.util.UUID;

/**
 * Which decisions are asked for; what is null is not asked.
 *
 * @param body the exact name of the body that decided
 * @param words words of the resolution, of the minute number or of the item's title
 * @param from earliest time of the meeting
 * @param to the time before which the meeting begins
 * @param issueId an issue whose thread the decision belongs to
 */
public record DecisionQuestion(
        UUID meetingId,
        UUID itemId,
        UUID issueId,
        String body,
        Outcome outcome,
        String words,
        Instant from,
        Instant to) {}
