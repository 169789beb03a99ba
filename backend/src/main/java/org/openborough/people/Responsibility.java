package org.openborough.people;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;

/** That a post has a duty for a record, from one day to another; one post at a time has it (IND-12). */
@Entity
public class Responsibility extends RecordedEntity {

    @ManyToOne(optional = false)
    private Post post;

    private String resourceKind;
    private UUID resourceId;
    private String duty;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected Responsibility() {}

    Responsibility(Post post, Duty duty, LocalDate validFrom) {
        new Faults()
                .addIf(
                        !post.existsThroughout(validFrom, validFrom),
                        "/validFrom",
                        "outside-period",
                        "The post does not exist on this day.")
                .throwIfAny(CommonProblem.INVALID_VALUES);
        this.post = post;
        this.resourceKind = duty.resourceKind();
        this.resourceId = duty.resourceId();
        this.duty = duty.name();
        this.validFrom = validFrom;
    }

    /** Ends the day before another post takes over. */
    void endBefore(LocalDate successorsFirstDay) {
        validTo = successorsFirstDay.minusDays(1);
    }

    public Post post() {
        return post;
    }

    public Duty duty() {
        return new Duty(resourceKind, resourceId, duty);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
