package org.openborough.petitions.handling;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;

/** Overview and scrutiny's look at how the council dealt with a petition, asked for by its organiser. */
@Entity(name = "PetitionReview")
public class Review extends RecordedEntity {

    private UUID petitionId;
    private String grounds;
    private LocalDate decidedOn;
    private String meeting;
    private String result;
    private LocalDate publishedOn;

    protected Review() {}

    Review(UUID petitionId, String grounds) {
        this.petitionId = petitionId;
        this.grounds = grounds.strip();
    }

    void decide(LocalDate on, String where, String found) {
        require(decidedOn == null, HandlingProblem.REVIEW_DECIDED);
        decidedOn = on;
        meeting = where;
        result = found.strip();
    }

    void publish(LocalDate today) {
        require(decidedOn != null, HandlingProblem.REVIEW_NOT_DECIDED);
        publishedOn = today;
    }

    /** Why the organiser is not content. */
    public String grounds() {
        return grounds;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String meeting() {
        return meeting;
    }

    /** What scrutiny found; null until it is decided. */
    public String result() {
        return result;
    }

    /** The day the result was published; null until then. */
    public LocalDate publishedOn() {
        return publishedOn;
    }
}
