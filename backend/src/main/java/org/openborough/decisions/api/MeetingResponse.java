package org.openborough.decisions.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Meeting;
import org.openborough.decisions.MeetingDetails;
import org.openborough.shared.http.Versioned;

/** A meeting as readers see it. */
record MeetingResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "Cabinet") String body,
        @Schema(examples = "2026-06-18T17:30:00Z") Instant heldAt,
        @Schema(examples = "[\"Town Hall\"]") List<String> venues,
        @Schema(nullable = true, examples = "CAB-2026-06") String externalReference,

        @Schema(nullable = true, examples = "https://council.example/minutes/1")
        String minutesUrl,

        @Schema(description = "Since when everybody sees it; null for a draft.", nullable = true)
        Instant publishedAt)
        implements Versioned {

    static MeetingResponse from(Meeting meeting) {
        MeetingDetails details = meeting.details();
        return new MeetingResponse(
                meeting.id(),
                meeting.version(),
                meeting.createdAt(),
                meeting.updatedAt(),
                details.body(),
                details.heldAt(),
                details.venues(),
                details.externalReference(),
                details.minutesUrl(),
                meeting.publishedAt().orElse(null));
    }
}
