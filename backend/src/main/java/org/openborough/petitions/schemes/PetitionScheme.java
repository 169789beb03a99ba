package org.openborough.petitions.schemes;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openborough.petitions.calendar.Nation;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.petitions.schemes.rules.SchemeRules;
import org.openborough.petitions.schemes.rules.ThresholdRules;
import org.openborough.places.Population;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.problem.Faults;

/**
 * A version of the council's petition scheme. Once published it is never edited: a change is a new version, and each
 * petition keeps the version in force when it was made (PET-01, PET-02).
 */
@Entity
public class PetitionScheme extends RecordedEntity {

    private int number;
    private String name;
    private SchemePreset preset;
    private Nation nation;

    @Convert(converter = StoredRules.class)
    private SchemeRules rules;

    private SchemeState state = SchemeState.DRAFT;

    @Embedded
    private Approval approval;

    private Integer population;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Integer populationYear;

    private LocalDate inForceTo;

    protected PetitionScheme() {}

    /**
     * The draft of a version.
     *
     * @param number counts the versions from 1
     */
    public PetitionScheme(int number, String name, SchemePreset preset, SchemeRules rules) {
        requireSound(rules);
        this.number = number;
        this.name = name.strip();
        this.preset = preset;
        this.nation = preset.nation();
        this.rules = rules;
    }

    /** Changes a draft. */
    public void layDown(String newName, SchemeRules newRules) {
        require(state == SchemeState.DRAFT, SchemeProblem.SCHEME_PUBLISHED);
        requireSound(newRules);
        name = newName.strip();
        rules = newRules;
    }

    /**
     * Publishes the version, which fixes it.
     *
     * @param people who live in the council's area, against which the threshold for a debate is held
     */
    public void publish(Approval given, Population people) {
        require(state == SchemeState.DRAFT, SchemeProblem.SCHEME_PUBLISHED);
        requireWithinReach(people);
        requireInOrder(given);
        state = SchemeState.PUBLISHED;
        approval = given;
        population = people.people();
        populationYear = people.year();
    }

    /** Ends the version on the eve of the one that takes its place. */
    void giveWayOn(LocalDate day) {
        require(day.isAfter(approval.inForceFrom()), SchemeProblem.UNSOUND_APPROVAL, "A later version is in force.");
        inForceTo = day.minusDays(1);
    }

    /** A draft of the next version with the same rules. */
    public PetitionScheme revise() {
        require(state == SchemeState.PUBLISHED, SchemeProblem.SCHEME_NOT_PUBLISHED);
        return new PetitionScheme(number + 1, name, preset, rules);
    }

    public boolean isInForceOn(LocalDate day) {
        return state == SchemeState.PUBLISHED
                && !day.isBefore(approval.inForceFrom())
                && (inForceTo == null || !day.isAfter(inForceTo));
    }

    private static void requireSound(SchemeRules rules) {
        Faults faults = new Faults();
        rules.addFaults(faults);
        faults.throwIfAny(SchemeProblem.UNSOUND_RULES);
    }

    private void requireWithinReach(Population people) {
        if (!rules.thresholds().debateIsWithinReachOf(people.people())) {
            String detail = "%,d people live in the area (%d), so a debate is owed from %,d signatures at the latest."
                    .formatted(people.people(), people.year(), ThresholdRules.highestDebateThreshold(people.people()));
            throw new DomainException(
                    SchemeProblem.DEBATE_OUT_OF_REACH,
                    detail,
                    List.of(Fault.at("/rules/thresholds/debate", "above-five-per-cent", detail)));
        }
    }

    private static void requireInOrder(Approval given) {
        new Faults()
                .addIf(
                        given.publishedOn().isBefore(given.approvedOn()),
                        "/publishedOn",
                        "before-approval",
                        "A scheme is published after it was approved.")
                .addIf(
                        given.inForceFrom().isBefore(given.approvedOn()),
                        "/inForceFrom",
                        "before-approval",
                        "A scheme is in force after it was approved.")
                .throwIfAny(SchemeProblem.UNSOUND_APPROVAL);
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public SchemePreset preset() {
        return preset;
    }

    /** Whose bank holidays its working days leave out. */
    public Nation nation() {
        return nation;
    }

    public SchemeRules rules() {
        return rules;
    }

    public SchemeState state() {
        return state;
    }

    /** How it came into force; null for a draft. */
    public Approval approval() {
        return approval;
    }

    /** The people the threshold for a debate was held against; null for a draft. */
    public Integer population() {
        return population;
    }

    public Integer populationYear() {
        return populationYear;
    }

    /** Its last day; null while no other version takes its place. */
    public LocalDate inForceTo() {
        return inForceTo;
    }
}
