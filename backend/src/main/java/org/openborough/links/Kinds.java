package org.openborough.links;

import java.util.Set;

/** The kinds of record that links know, in the words of the API; a kind takes part once its feature names its records. */
final class Kinds {

    static final String INDICATOR = "indicator";
    static final String PLAN = "plan";
    static final String PRIORITY = "priority";
    static final String PLAN_ACTION = "plan-action";
    static final String PARTNERSHIP = "partnership";
    static final String PETITION = "petition";
    static final String CONSULTATION = "consultation";
    static final String MEETING = "meeting";
    static final String DECISION = "decision";
    static final String DECISION_ACTION = "decision-action";
    static final String ISSUE = "issue";

    static final Set<String> ALL = Set.of(
            INDICATOR,
            PLAN,
            PRIORITY,
            PLAN_ACTION,
            PARTNERSHIP,
            PETITION,
            CONSULTATION,
            MEETING,
            DECISION,
            DECISION_ACTION,
            ISSUE);

    private Kinds() {}
}
