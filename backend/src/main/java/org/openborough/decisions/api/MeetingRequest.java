package org.openborough.decisions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.MeetingDetails;
import org.openborough.shared.http.Text;

/** A meeting as it is sent. */
record MeetingRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "The committee, cabinet or council that meets.", examples = "Cabinet")
        String body,

        @NotNull @Schema(examples = "2026-06-18T17:30:00Z") Instant heldAt,

        @NotNull
        @Size(max = 5)
        @Schema(description = "Where it meets; several when people join from elsewhere.", examples = "[\"Town Hall\"]")
        List<@NotNull @Size(max = 200) @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED) String> venues,

        @Size(max = 100)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "The meeting's id in the system that publishes agendas.", examples = "CAB-2026-06")
        String externalReference,

        @Size(max = 2000)
        @Pattern(regexp = Text.WEB_ADDRESS, message = Text.WEB_ADDRESS_WANTED)
        @Schema(description = "Where the signed minutes are published.", examples = "https://council.example/minutes/1")
        String minutesUrl) {

    static MeetingRequest of(MeetingDetails details) {
        return new MeetingRequest(
                details.body(), details.heldAt(), details.venues(), details.externalReference(), details.minutesUrl());
    }

    MeetingDetails toDetails() {
        return new MeetingDetails(body, heldAt, venues, externalReference, minutesUrl);
    }
}
