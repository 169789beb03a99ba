package org.openborough.people;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;

/** A job, such as Head of Performance. Responsibility rests with it, whoever holds it (IND-12). */
@Entity
public class Post extends RecordedEntity {

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne
    private OrganisationUnit unit;

    private String title;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected Post() {}

    public Post(Organisation organisation, PostDetails details, OrganisationUnit unit) {
        this.organisation = organisation;
        revise(details, unit);
    }

    /** Takes on the details as a whole, and its place in a unit or none. */
    public void revise(PostDetails details, OrganisationUnit place) {
        new Faults()
                .addIf(
                        Periods.isReversed(details.validFrom(), details.validTo()),
                        "/validTo",
                        "before-start",
                        "The last day is before the first.")
                .addIf(
                        place != null && place.organisation() != organisation,
                        "/unitId",
                        "other-organisation",
                        "The unit belongs to another organisation.")
                .throwIfAny(CommonProblem.INVALID_VALUES);
        title = details.title().strip();
        unit = place;
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    /** Follows its unit into the one that replaces it. */
    void moveTo(OrganisationUnit successor) {
        unit = successor;
    }

    /** Whether the post exists on each of the days; a period without an end needs a post without one. */
    boolean existsThroughout(LocalDate from, LocalDate to) {
        boolean endsInTime = validTo == null || (to != null && !to.isAfter(validTo));
        return !from.isBefore(validFrom) && endsInTime;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Optional<OrganisationUnit> unit() {
        return Optional.ofNullable(unit);
    }

    public String title() {
        return title;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
