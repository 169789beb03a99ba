package org.openborough.decisions.actions.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.MeetingItem;

/** The item of the meeting that had a report. */
record ReportedRef(
        UUID itemId,
        @Schema(examples = "7") String number,
        @Schema(examples = "Winter opening: report back") String title,
        UUID meetingId,

        @Schema(examples = "Overview and Scrutiny Committee")
        String body,

        @Schema(examples = "2026-11-12T18:00:00Z") Instant heldAt) {

    static ReportedRef of(MeetingItem item) {
        return new ReportedRef(
                item.id(),
                item.number(),
                item.title(),
                item.meeting().id(),
                item.meeting().body(),
                item.meeting().heldAt());
    }
}
