package org.openborough.decisions.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Meeting;

/** A meeting as its items and decisions name it. */
record MeetingRef(
        UUID id,
        @Schema(examples = "Cabinet") String body,
        @Schema(examples = "2026-06-18T17:30:00Z") Instant heldAt) {

    static MeetingRef of(Meeting meeting) {
        return new MeetingRef(meeting.id(), meeting.body(), meeting.heldAt());
    }
}
