package org.openborough.links;

import static org.openborough.links.Kinds.ALL;
import static org.openborough.links.Kinds.CONSULTATION;
import static org.openborough.links.Kinds.DECISION;
import static org.openborough.links.Kinds.DECISION_ACTION;
import static org.openborough.links.Kinds.INDICATOR;
import static org.openborough.links.Kinds.ISSUE;
import static org.openborough.links.Kinds.MEETING;
import static org.openborough.links.Kinds.PARTNERSHIP;
import static org.openborough.links.Kinds.PETITION;
import static org.openborough.links.Kinds.PLAN;
import static org.openborough.links.Kinds.PLAN_ACTION;
import static org.openborough.links.Kinds.PRIORITY;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one record has to do with another. Every type reads both ways: "the petition prompted the consultation" is "the
 * consultation was prompted by the petition".
 */
public enum LinkType {
    /** Without the first there would not have been the second. */
    PROMPTED(
            "prompted",
            "was prompted by",
            Set.of(PETITION, CONSULTATION, INDICATOR, DECISION, ISSUE, PARTNERSHIP),
            Set.of(PETITION, CONSULTATION, DECISION, DECISION_ACTION, ISSUE, PLAN, PLAN_ACTION, PARTNERSHIP)),
    /** The figure tells whether the second gets on. */
    MEASURES(
            "measures",
            "is measured by",
            Set.of(INDICATOR),
            Set.of(PRIORITY, PLAN, PLAN_ACTION, PARTNERSHIP, DECISION, DECISION_ACTION, ISSUE)),
    /** Whoever decided the second knew the first. */
    INFORMED(
            "informed",
            "was informed by",
            Set.of(CONSULTATION, PETITION, INDICATOR, PARTNERSHIP),
            Set.of(DECISION, PLAN, PRIORITY, PLAN_ACTION, CONSULTATION)),
    /** The first works towards the second. */
    CONTRIBUTES_TO(
            "contributes to",
            "receives a contribution from",
            Set.of(PARTNERSHIP, PLAN_ACTION, DECISION_ACTION, PLAN),
            Set.of(INDICATOR, PRIORITY, PLAN, PARTNERSHIP)),
    /** The decision settles what the second asked for, or a step of it. */
    DECIDES_ON(
            "decides on",
            "was decided on by",
            Set.of(DECISION),
            Set.of(PETITION, CONSULTATION, PLAN, PARTNERSHIP, PRIORITY, ISSUE)),
    /** The first does what the second says. */
    CARRIES_OUT(
            "carries out",
            "is carried out by",
            Set.of(PLAN, PLAN_ACTION, PARTNERSHIP, CONSULTATION, DECISION_ACTION),
            Set.of(DECISION, PLAN, PRIORITY)),
    /** The meeting discussed the second without having to decide. */
    CONSIDERED("considered", "was considered by", Set.of(MEETING), ALL),
    /** The first comes after the second and goes on with it. */
    FOLLOWS(
            "follows",
            "is followed by",
            Set.of(PETITION, CONSULTATION, DECISION, PLAN, PARTNERSHIP),
            Set.of(PETITION, CONSULTATION, DECISION, PLAN, PARTNERSHIP)),
    /** The two have to do with each other in a way that no other type names. */
    RELATES_TO("is related to", "is related to", ALL, ALL);

    private final String words;
    private final String wordsBack;
    private final SortedSet<String> fromKinds;
    private final SortedSet<String> toKinds;

    LinkType(String words, String wordsBack, Set<String> fromKinds, Set<String> toKinds) {
        this.words = words;
        this.wordsBack = wordsBack;
        this.fromKinds = new TreeSet<>(fromKinds);
        this.toKinds = new TreeSet<>(toKinds);
    }

    /** How it reads from the first record to the second. */
    public String words() {
        return words;
    }

    /** How it reads from the second record to the first. */
    public String wordsBack() {
        return wordsBack;
    }

    public SortedSet<String> fromKinds() {
        return new TreeSet<>(fromKinds);
    }

    public SortedSet<String> toKinds() {
        return new TreeSet<>(toKinds);
    }

    boolean joins(String fromKind, String toKind) {
        return fromKinds.contains(fromKind) && toKinds.contains(toKind);
    }
}
