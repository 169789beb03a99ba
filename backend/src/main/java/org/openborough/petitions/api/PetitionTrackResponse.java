package org.openborough.petitions.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.handling.Outcome;
import org.openborough.petitions.handling.Track;
import org.openborough.petitions.handling.TrackKind;
import org.openborough.petitions.handling.TrackState;

/** A response, a debate or an officer's evidence that is owed. */
record PetitionTrackResponse(
        @Schema(examples = "debate") TrackKind kind,
        @Schema(examples = "scheduled") TrackState state,

        @Schema(description = "The day enough had signed.", examples = "2026-12-01")
        LocalDate awaitedSince,

        @Schema(nullable = true, examples = "2027-01-21") LocalDate scheduledFor,
        @Schema(nullable = true, examples = "Full Council") String meeting,

        @Schema(description = "The last day to tell the organiser.", nullable = true, examples = "2027-01-07")
        LocalDate noticeBy,

        @Schema(nullable = true) LocalDate doneOn,

        @Schema(description = "What came of it, or why it was declined.", nullable = true)
        String outcome,

        @Schema(nullable = true) String transcriptUrl,
        @Schema(nullable = true) String videoUrl) {

    static PetitionTrackResponse from(Track track) {
        Outcome outcome = track.outcome();
        return new PetitionTrackResponse(
                track.kind(),
                track.state(),
                track.awaitedSince(),
                track.scheduledFor(),
                track.meeting(),
                track.noticeBy(),
                track.doneOn(),
                outcome == null ? null : outcome.text(),
                outcome == null ? null : outcome.transcriptUrl(),
                outcome == null ? null : outcome.videoUrl());
    }
}
