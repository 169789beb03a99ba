package org.openborough.decisions.issues.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.MeetingItem;

/** An item of a meeting within the thread of an issue. */
record ThreadedItemResponse(
        UUID id,
        @Schema(examples = "5a") String number,
        @Schema(examples = "Winter opening of day centres") String title,
        @Schema(examples = "false") boolean isExempt,
        UUID meetingId,
        @Schema(examples = "Cabinet") String body,
        @Schema(examples = "2026-06-18T17:30:00Z") Instant heldAt) {

    static ThreadedItemResponse from(MeetingItem item) {
        return new ThreadedItemResponse(
                item.id(),
                item.number(),
                item.title(),
                item.isExempt(),
                item.meeting().id(),
                item.meeting().body(),
                item.meeting().heldAt());
    }
}
