package org.openborough.people;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;

/** A directorate, service, team or portfolio of an organisation, for as long as it exists (PAR-14). */
@Entity
public class OrganisationUnit extends RecordedEntity {

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne
    private OrganisationUnit parent;

    @ManyToOne
    private OrganisationUnit replacedBy;

    private String name;
    private OrganisationUnitKind kind;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected OrganisationUnit() {}

    public OrganisationUnit(Organisation organisation, OrganisationUnitDetails details, OrganisationUnit parent) {
        this.organisation = organisation;
        revise(details, parent);
    }

    /** Takes on the details as a whole, and its place below another unit or none. */
    public void revise(OrganisationUnitDetails details, OrganisationUnit above) {
        new Faults()
                .addIf(
                        Periods.isReversed(details.validFrom(), details.validTo()),
                        "/validTo",
                        "before-start",
                        "The last day is before the first.")
                .addIf(
                        above != null && above.organisation != organisation,
                        "/parentId",
                        "other-organisation",
                        "The unit above belongs to another organisation.")
                .addIf(isAbove(above), "/parentId", "circle", "A unit cannot be below itself.")
                .addIf(
                        replacedBy != null && details.validTo() == null,
                        "/validTo",
                        "replaced",
                        "A unit that was replaced keeps its last day.")
                .throwIfAny(CommonProblem.INVALID_VALUES);
        name = details.name().strip();
        kind = details.kind();
        parent = above;
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    /** Ends this unit the day before another takes its place. */
    public void replaceBy(OrganisationUnit successor, LocalDate from) {
        require(replacedBy == null, PeopleProblem.UNIT_REPLACED_ALREADY);
        new Faults()
                .addIf(successor == this, "/replacedById", "itself", "A unit cannot replace itself.")
                .addIf(
                        successor.organisation != organisation,
                        "/replacedById",
                        "other-organisation",
                        "The other unit belongs to another organisation.")
                .addIf(
                        !from.isAfter(validFrom),
                        "/from",
                        "before-start",
                        "The unit began on %s; it can be replaced from the day after.".formatted(validFrom))
                .addIf(
                        !Periods.includes(successor.validFrom, successor.validTo, from),
                        "/from",
                        "outside-period",
                        "The other unit does not exist on that day.")
                .throwIfAny(CommonProblem.INVALID_VALUES);
        validTo = from.minusDays(1);
        replacedBy = successor;
    }

    private boolean isAbove(OrganisationUnit unit) {
        for (OrganisationUnit step = unit; step != null; step = step.parent) {
            if (step == this) {
                return true;
            }
        }
        return false;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Optional<OrganisationUnit> parent() {
        return Optional.ofNullable(parent);
    }

    public Optional<OrganisationUnit> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    public String name() {
        return name;
    }

    public OrganisationUnitKind kind() {
        return kind;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
