package org.openborough.people;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;

/** A body that owns records: the council itself or one of its partners. */
@Entity
public class Organisation extends RecordedEntity {

    private String name;
    private OrganisationKind kind;
    private String[] identifiers;
    private boolean isSandbox;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected Organisation() {}

    public Organisation(OrganisationDetails details) {
        revise(details);
    }

    /** Takes on the details as a whole. */
    public void revise(OrganisationDetails details) {
        check(details);
        name = details.name().strip();
        kind = details.kind();
        identifiers = details.identifiers().stream().distinct().sorted().toArray(String[]::new);
        isSandbox = details.isSandbox();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    private static void check(OrganisationDetails details) {
        new Faults()
                .addIf(
                        Periods.isReversed(details.validFrom(), details.validTo()),
                        "/validTo",
                        "before-start",
                        "The last day is before the first.")
                .addIf(
                        details.isSandbox() && details.kind() == OrganisationKind.COUNCIL,
                        "/isSandbox",
                        "council",
                        "The council itself is not a sandbox.")
                .throwIfAny(CommonProblem.INVALID_VALUES);
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public List<String> identifiers() {
        return List.of(identifiers);
    }

    public boolean isSandbox() {
        return isSandbox;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
