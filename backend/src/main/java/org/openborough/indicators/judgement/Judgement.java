package org.openborough.indicators.judgement;

/**
 * The outcome of a rule. It keeps every intermediate figure the rule computed, so that the explanation is written from
 * the very arithmetic that judged, and only when someone asks.
 */
public interface Judgement {

    /** The rule, its inputs, the arithmetic and the outcome, for a reader without statistics. */
    Explanation explain();
}
