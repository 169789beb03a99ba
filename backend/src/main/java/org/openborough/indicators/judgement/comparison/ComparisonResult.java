package org.openborough.indicators.judgement.comparison;

import org.openborough.indicators.judgement.WireName;

/** How a figure stands against a comparator, given how sure the figure is. */
public enum ComparisonResult implements WireName {
    BETTER_AT_99_8,
    BETTER,
    /** The comparator lies within the limits: the difference may be chance. */
    SIMILAR,
    WORSE,
    WORSE_AT_99_8,
    /** Higher, where higher is neither better nor worse. */
    HIGHER_AT_99_8,
    HIGHER,
    LOWER,
    LOWER_AT_99_8,
    /** A value, its limits or the comparator is missing. */
    NOT_COMPARED;

    /** The same result on the three-level scale, which knows only the 95 per cent limits. */
    public ComparisonResult simple() {
        return switch (this) {
            case BETTER_AT_99_8 -> BETTER;
            case WORSE_AT_99_8 -> WORSE;
            case HIGHER_AT_99_8 -> HIGHER;
            case LOWER_AT_99_8 -> LOWER;
            default -> this;
        };
    }
}
