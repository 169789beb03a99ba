package org.openborough.decisions;

import java.time.Instant;
import java.util.List;

/**
 * What is said of a meeting.
 *
 * @param body the committee, cabinet or council that meets
 * @param venues where it meets; several when people join from elsewhere
 * @param externalReference the meeting's id in the system that publishes agendas, or null
 * @param minutesUrl where the signed minutes are published, or null
 */
public record MeetingDetails(
        String body, Instant heldAt, List<String> venues, String externalReference, String minutesUrl) {}
