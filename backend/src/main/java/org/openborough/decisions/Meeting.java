package org.openborough.decisions;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openborough.shared.persistence.RecordedEntity;

/** A body of the council coming together on a day. Until it is published, only the council's own people see it. */
@Entity
public class Meeting extends RecordedEntity {

    private String body;
    private Instant heldAt;
    private String[] venues;
    private String externalReference;
    private String minutesUrl;
    private Instant publishedAt;

    protected Meeting() {}

    public Meeting(MeetingDetails details) {
        revise(details);
    }

    /** Takes on the details as a whole. */
    public void revise(MeetingDetails details) {
        body = details.body().strip();
        heldAt = details.heldAt();
        venues = details.venues().toArray(String[]::new);
        externalReference = details.externalReference();
        minutesUrl = details.minutesUrl();
    }

    /** Shows the meeting, and what is decided there, to everybody. */
    public void publish(Instant now) {
        require(publishedAt == null, DecisionsProblem.MEETING_PUBLISHED);
        publishedAt = now;
    }

    public MeetingDetails details() {
        return new MeetingDetails(body, heldAt, List.of(venues), externalReference, minutesUrl);
    }

    public String body() {
        return body;
    }

    public Instant heldAt() {
        return heldAt;
    }

    /** Empty while it is a draft. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }
}
