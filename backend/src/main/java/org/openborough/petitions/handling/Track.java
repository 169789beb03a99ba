package org.openborough.petitions.handling;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;

/** A response, a debate or an officer's evidence that is owed on a petition, beside the petition's own life. */
@Entity(name = "PetitionTrack")
public class Track extends RecordedEntity {

    private UUID petitionId;
    private TrackKind kind;
    private TrackState state = TrackState.AWAITED;
    private LocalDate awaitedSince;
    private LocalDate scheduledFor;
    private String meeting;
    private LocalDate noticeBy;
    private LocalDate doneOn;
    private String outcome;
    private String transcriptUrl;
    private String videoUrl;

    protected Track() {}

    Track(UUID petitionId, TrackKind kind, LocalDate awaitedSince) {
        this.petitionId = petitionId;
        this.kind = kind;
        this.awaitedSince = awaitedSince;
    }

    /**
     * Sets the meeting, or moves it.
     *
     * @param notice the last day for telling the organiser
     */
    void schedule(LocalDate day, String where, LocalDate notice) {
        requireOpen();
        require(!day.isBefore(awaitedSince), HandlingProblem.TRACK_DAY_UNSOUND);
        state = TrackState.SCHEDULED;
        scheduledFor = day;
        meeting = where;
        noticeBy = notice;
    }

    void finish(LocalDate day, Outcome reached, LocalDate today) {
        requireOpen();
        require(!day.isBefore(awaitedSince) && !day.isAfter(today), HandlingProblem.TRACK_DAY_UNSOUND);
        state = TrackState.DONE;
        doneOn = day;
        outcome = reached.text();
        transcriptUrl = reached.transcriptUrl();
        videoUrl = reached.videoUrl();
    }

    void decline(String reason) {
        requireOpen();
        state = TrackState.DECLINED;
        outcome = reason.strip();
    }

    private void requireOpen() {
        require(state != TrackState.DONE && state != TrackState.DECLINED, HandlingProblem.TRACK_ENDED);
    }

    public TrackKind kind() {
        return kind;
    }

    public TrackState state() {
        return state;
    }

    public LocalDate awaitedSince() {
        return awaitedSince;
    }

    public LocalDate scheduledFor() {
        return scheduledFor;
    }

    public String meeting() {
        return meeting;
    }

    /** The last day for telling the organiser of the meeting. */
    public LocalDate noticeBy() {
        return noticeBy;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    /** What came of it, or why it was declined. */
    public Outcome outcome() {
        return outcome == null ? null : new Outcome(outcome, transcriptUrl, videoUrl);
    }
}
