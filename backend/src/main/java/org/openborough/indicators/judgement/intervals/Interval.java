package org.openborough.indicators.judgement.intervals;

import org.openborough.indicators.judgement.Figures;

/** A lower and an upper limit, both included, in the unit of the value they belong to. */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("Limits out of order: " + lower + " and " + upper);
        }
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    public double width() {
        return upper - lower;
    }

    /** The limits as a reader would write them: "2.1 to 4.5". */
    public String inWords() {
        return Figures.of(lower) + " to " + Figures.of(upper);
    }

    Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }
}
