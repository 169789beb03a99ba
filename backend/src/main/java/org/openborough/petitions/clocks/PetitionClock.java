package org.openborough.petitions.clocks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A deadline of one petition, as it was computed when its clock was started. */
@Entity
public class PetitionClock {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID petitionId;
    private ClockKind kind;
    private LocalDate startedOn;
    private LocalDate dueOn;
    private LocalDate revisedOn;
    private LocalDate doneOn;
    private LocalDate stoppedOn;

    protected PetitionClock() {}

    PetitionClock(UUID petitionId, Deadline deadline) {
        this.petitionId = petitionId;
        this.kind = deadline.kind();
        this.startedOn = deadline.startedOn();
        this.dueOn = deadline.dueOn();
        this.revisedOn = deadline.revisedOn();
    }

    void finish(LocalDate on) {
        doneOn = on;
    }

    /** Ends it without its being done, as nothing is owed any more. */
    void stop(LocalDate on) {
        stoppedOn = on;
    }

    /** Lets it run on as if it had not been stopped. */
    void resume() {
        stoppedOn = null;
    }

    /** The deadline; one that was late when it was stopped counts as ended late. */
    public Deadline deadline() {
        return new Deadline(kind, startedOn, dueOn, revisedOn, doneOn == null ? stoppedOn : doneOn);
    }
}
