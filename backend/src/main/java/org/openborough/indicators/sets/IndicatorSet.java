package org.openborough.indicators.sets;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.Faults;

/**
 * An edition of a set of indicators that somebody collects together. A final edition is never changed: the next one
 * takes its place, and the old one stays readable (IND-14).
 */
@Entity
public class IndicatorSet extends RecordedEntity {

    private String code;
    private int edition;

    @Embedded
    private SetDescription saidOfIt;

    private SetState state = SetState.DRAFT;

    private LocalDate retiredOn;
    private String retirementReason;

    @ElementCollection
    @CollectionTable(name = "indicator_set_entry", joinColumns = @JoinColumn(name = "set_id"))
    private Set<SetEntry> entries = new HashSet<>();

    protected IndicatorSet() {}

    /** The draft of a first edition. */
    public IndicatorSet(String code, SetDescription description) {
        description.requireSound();
        this.code = code.strip();
        this.edition = 1;
        this.saidOfIt = description;
    }

    public void describe(SetDescription description) {
        require(state == SetState.DRAFT, SetProblem.SET_NOT_DRAFT);
        description.requireSound();
        saidOfIt = description;
    }

    /** Replaces the indicators of a draft. */
    public void hold(Collection<SetEntry> indicators) {
        require(state == SetState.DRAFT, SetProblem.SET_NOT_DRAFT);
        requireDistinct(indicators);
        entries.retainAll(indicators);
        entries.addAll(indicators);
    }

    private static void requireDistinct(Collection<SetEntry> indicators) {
        Faults faults = new Faults();
        Set<UUID> ids = new HashSet<>();
        Set<String> references = new HashSet<>();
        int index = 0;
        for (SetEntry entry : indicators) {
            String pointer = "/entries/" + index++;
            faults.addIf(!ids.add(entry.indicatorId()), pointer, "repeated-indicator", "The indicator is there twice.");
            faults.addIf(
                    !references.add(entry.reference()),
                    pointer + "/reference",
                    "repeated-reference",
                    "Another indicator of the set has this reference.");
        }
        faults.throwIfAny(SetProblem.UNSOUND_ENTRIES);
    }

    public void finalise() {
        require(state == SetState.DRAFT, SetProblem.SET_NOT_DRAFT);
        require(!entries.isEmpty(), SetProblem.SET_EMPTY);
        state = SetState.FINAL;
    }

    /** Ends an open edition on the eve of the one that takes its place. */
    void giveWayTo(IndicatorSet next) {
        LocalDate eve = next.saidOfIt.validFrom().minusDays(1);
        boolean overlaps = saidOfIt.validTo() == null || saidOfIt.validTo().isAfter(eve);
        if (overlaps && !eve.isBefore(saidOfIt.validFrom())) {
            saidOfIt = saidOfIt.endingOn(eve);
        }
    }

    public void retire(LocalDate on, String reason) {
        require(state == SetState.FINAL, SetProblem.SET_NOT_FINAL);
        state = SetState.RETIRED;
        retiredOn = on;
        retirementReason = reason.strip();
    }

    /** A draft of the next edition with the same indicators, in force from the given day. */
    public IndicatorSet revise(LocalDate from) {
        require(state != SetState.DRAFT, SetProblem.SET_STILL_DRAFT);
        IndicatorSet next = new IndicatorSet(code, saidOfIt.beginningOn(from));
        next.edition = edition + 1;
        next.entries.addAll(entries);
        return next;
    }

    public boolean holds(UUID indicatorId) {
        return indicatorIds().contains(indicatorId);
    }

    public Set<UUID> indicatorIds() {
        return entries.stream().map(SetEntry::indicatorId).collect(Collectors.toSet());
    }

    public String code() {
        return code;
    }

    public int edition() {
        return edition;
    }

    public SetDescription description() {
        return saidOfIt;
    }

    public SetState state() {
        return state;
    }

    public LocalDate retiredOn() {
        return retiredOn;
    }

    public String retirementReason() {
        return retirementReason;
    }

    /** The indicators in the set's order. */
    public List<SetEntry> entries() {
        return entries.stream()
                .sorted(Comparator.comparingInt(SetEntry::position))
                .toList();
    }
}
