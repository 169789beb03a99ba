package org.openborough.indicators.judgement;

/** Which way an indicator's value should go. */
public enum Polarity implements WireName {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEARER_TARGET_IS_BETTER,
    /** Context only: a change or difference is stated but neither praised nor blamed. */
    NO_JUDGEMENT;

    /** The sign of improvement of an upward step: 1, −1, or 0 where going up says nothing by itself. */
    public int signOfImprovement() {
        return switch (this) {
            case HIGHER_IS_BETTER -> 1;
            case LOWER_IS_BETTER -> -1;
            case NEARER_TARGET_IS_BETTER, NO_JUDGEMENT -> 0;
        };
    }
}
