package org.openborough.petitions.handling;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Something the council did on a petition. It is never changed; a later step says what is different. */
@Entity(name = "PetitionStep")
public class Step {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID petitionId;

    @Embedded
    private StepDetails details;

    private Instant recordedAt;
    private String recordedBy;

    protected Step() {}

    Step(UUID petitionId, StepDetails details, LocalDate today, Instant now, String post) {
        require(!details.takenOn().isAfter(today), HandlingProblem.STEP_IN_FUTURE);
        this.petitionId = petitionId;
        this.details = details;
        this.recordedAt = now;
        this.recordedBy = post;
    }

    public UUID id() {
        return id;
    }

    public StepDetails details() {
        return details;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The post that recorded it. */
    public String recordedBy() {
        return recordedBy;
    }
}
