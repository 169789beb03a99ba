package org.openborough.indicators;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.persistence.RecordedEntity;

/** Something measured again and again in the same way, so that its values can be compared. */
@Entity
public class Indicator extends RecordedEntity {

    @Embedded
    private Definition laidDown;

    private IndicatorStatus status = IndicatorStatus.DRAFT;

    private LocalDate retiredOn;
    private String retirementReason;

    @ElementCollection
    @CollectionTable(name = "indicator_successor", joinColumns = @JoinColumn(name = "indicator_id"))
    private Set<Successor> successors = new HashSet<>();

    protected Indicator() {}

    /** A draft. */
    public Indicator(Definition definition) {
        definition.requireSound();
        laidDown = definition;
    }

    /**
     * Lays the indicator down anew.
     *
     * @param hasValues whether any value has been recorded, which fixes what values mean
     */
    public void define(Definition definition, boolean hasValues) {
        require(status != IndicatorStatus.RETIRED, IndicatorProblem.ALREADY_RETIRED);
        definition.requireSound();
        require(
                !hasValues || definition.keepsMeaningOf(laidDown),
                IndicatorProblem.MEANING_FIXED,
                "Value type, multiplier, year type and whether values add up within the year are fixed once a value is"
                        + " recorded. Retire the indicator and name a successor instead.");
        laidDown = definition;
    }

    public void activate() {
        require(status == IndicatorStatus.DRAFT, IndicatorProblem.NOT_DRAFT);
        status = IndicatorStatus.ACTIVE;
    }

    /** Ends the collection; what was collected is kept, and whoever looks for it is sent on to the successors. */
    public void retire(LocalDate on, String reason, Collection<Successor> followers) {
        require(status == IndicatorStatus.ACTIVE, IndicatorProblem.NOT_ACTIVE);
        status = IndicatorStatus.RETIRED;
        retiredOn = on;
        retirementReason = reason.strip();
        followers.forEach(this::succeededBy);
    }

    /** Notes what measures the same, or nearly the same, from now on. */
    public void succeededBy(Successor follower) {
        require(!follower.successorId().equals(id()), IndicatorProblem.OWN_SUCCESSOR);
        successors.removeIf(known -> known.successorId().equals(follower.successorId()));
        successors.add(follower);
    }

    public Definition definition() {
        return laidDown;
    }

    public String code() {
        return laidDown.code();
    }

    public String title() {
        return laidDown.title();
    }

    public Polarity polarity() {
        return laidDown.polarity();
    }

    public ValueType valueType() {
        return laidDown.valueType();
    }

    /** Decimals shown; values are kept and judged unrounded. */
    public int decimals() {
        return laidDown.decimals();
    }

    public BigDecimal multiplier() {
        return laidDown.multiplier();
    }

    public YearType yearType() {
        return laidDown.yearType();
    }

    public UUID ownerId() {
        return laidDown.ownerId();
    }

    public Visibility visibility() {
        return laidDown.visibility();
    }

    public IndicatorStatus status() {
        return status;
    }

    public LocalDate retiredOn() {
        return retiredOn;
    }

    public String retirementReason() {
        return retirementReason;
    }

    public Set<Successor> successors() {
        return Set.copyOf(successors);
    }
}
