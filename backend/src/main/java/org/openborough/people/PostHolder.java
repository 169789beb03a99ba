package org.openborough.people;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;

/** That a person holds a post, in which capacity, from one day to another. */
@Entity
public class PostHolder extends RecordedEntity {

    @ManyToOne(optional = false)
    private Post post;

    @ManyToOne(optional = false)
    private Person person;

    private Capacity capacity;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected PostHolder() {}

    public PostHolder(Post post, Person person, Capacity capacity, LocalDate validFrom, LocalDate validTo) {
        require(person.state() != PersonState.ERASED, PeopleProblem.PERSON_ERASED);
        this.post = post;
        this.person = person;
        this.capacity = capacity;
        this.validFrom = validFrom;
        endOn(validTo);
    }

    /** Sets the last day of holding the post; null leaves it open. */
    public void endOn(LocalDate lastDay) {
        new Faults()
                .addIf(
                        Periods.isReversed(validFrom, lastDay),
                        "/validTo",
                        "before-start",
                        "The last day is before the first, %s.".formatted(validFrom))
                .addIf(
                        !post.existsThroughout(validFrom, lastDay),
                        "/validTo",
                        "outside-period",
                        "The post itself does not exist on every one of these days.")
                .throwIfAny(CommonProblem.INVALID_VALUES);
        validTo = lastDay;
    }

    /** Whether the two share a day. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    public Post post() {
        return post;
    }

    public Person person() {
        return person;
    }

    public Capacity capacity() {
        return capacity;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
