package org.openborough.decisions.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.MeetingItem;
import org.openborough.shared.http.Versioned;

/** An item of a meeting as readers see it. */
record MeetingItemResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        MeetingRef meeting,
        @Schema(examples = "5") int position,
        @Schema(examples = "5a") String number,
        @Schema(examples = "Winter opening of day centres") String title,
        @Schema(examples = "false") boolean isExempt)
        implements Versioned {

    static MeetingItemResponse from(MeetingItem item) {
        return new MeetingItemResponse(
                item.id(),
                item.version(),
                item.createdAt(),
                item.updatedAt(),
                MeetingRef.of(item.meeting()),
                item.position(),
                item.number(),
                item.title(),
                item.isExempt());
    }
}
