package org.openborough.places;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;

/**
 * An area of one vintage: a ward that is redrawn is another area with another code, and both are kept, so that figures
 * stay with the boundaries they were counted in.
 */
@Entity
public class Area extends RecordedEntity {

    private static final int BATCH = 200;

    private String code;
    private String name;
    private AreaKind kind;
    private String authorityType;

    @ManyToOne
    private Area parent;

    private LocalDate validFrom;
    private LocalDate validTo;
    private Short tileColumn;
    private Short tileRow;

    @ElementCollection
    @CollectionTable(name = "area_alias", joinColumns = @JoinColumn(name = "area_id"))
    @BatchSize(size = BATCH)
    private Set<AreaAlias> aliases = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "area_successor",
            joinColumns = @JoinColumn(name = "area_id"),
            inverseJoinColumns = @JoinColumn(name = "successor_id"))
    @BatchSize(size = BATCH)
    private Set<Area> successors = new HashSet<>();

    protected Area() {}

    public Area(String code, AreaDetails details, Area parent, Set<Area> successors) {
        this.code = code;
        revise(details, parent, successors);
    }

    /** Takes on the details as a whole, with the areas they refer to. */
    public void revise(AreaDetails details, Area around, Set<Area> next) {
        check(details, around, next);
        name = details.name().strip();
        kind = details.kind();
        authorityType = details.authorityType();
        parent = around;
        validFrom = details.validFrom();
        validTo = details.validTo();
        tileColumn = details.tile() == null ? null : (short) details.tile().column();
        tileRow = details.tile() == null ? null : (short) details.tile().row();
        aliases.retainAll(details.aliases());
        aliases.addAll(details.aliases());
        successors.retainAll(next);
        successors.addAll(next);
    }

    private void check(AreaDetails details, Area around, Set<Area> next) {
        new Faults()
                .addIf(
                        AreaKind.ofCode(code)
                                .filter(coded -> coded != details.kind())
                                .isPresent(),
                        "/kind",
                        "code-of-another-kind",
                        "The code %s is not that of an area of this kind.".formatted(code))
                .addIf(
                        details.authorityType() != null && details.kind() != AreaKind.AUTHORITY,
                        "/authorityType",
                        "not-an-authority",
                        "Only an authority has a type.")
                .addIf(isAround(around), "/parentCode", "circle", "An area cannot lie in itself.")
                .addIf(
                        details.validFrom() != null
                                && details.validTo() != null
                                && details.validTo().isBefore(details.validFrom()),
                        "/validTo",
                        "before-start",
                        "The last day is before the first.")
                .addIf(next.contains(this), "/successorCodes", "itself", "An area cannot take its own place.")
                .addIf(
                        !next.isEmpty() && details.validTo() == null,
                        "/successorCodes",
                        "still-valid",
                        "Only an area with a last day has successors.")
                .throwIfAny(CommonProblem.INVALID_VALUES);
    }

    private boolean isAround(Area area) {
        for (Area step = area; step != null; step = step.parent) {
            if (step == this) {
                return true;
            }
        }
        return false;
    }

    /** Whether the details say of this area what it is already, but for its tile. */
    boolean differsOnlyInTile(AreaDetails details, Area around, Set<Area> next) {
        return name.equals(details.name().strip())
                && kind == details.kind()
                && java.util.Objects.equals(authorityType, details.authorityType())
                && parent == around
                && java.util.Objects.equals(validFrom, details.validFrom())
                && java.util.Objects.equals(validTo, details.validTo())
                && aliases.equals(Set.copyOf(details.aliases()))
                && successors.equals(next);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public AreaKind kind() {
        return kind;
    }

    public String authorityType() {
        return authorityType;
    }

    public Optional<Area> parent() {
        return Optional.ofNullable(parent);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public Tile tile() {
        return tileColumn == null ? null : new Tile(tileColumn, tileRow);
    }

    public List<AreaAlias> aliases() {
        return aliases.stream().sorted().toList();
    }

    public List<Area> successors() {
        return successors.stream().sorted(Comparator.comparing(Area::code)).toList();
    }
}
