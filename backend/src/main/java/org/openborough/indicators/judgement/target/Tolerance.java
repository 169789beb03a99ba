package org.openborough.indicators.judgement.target;

import java.math.BigDecimal;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.WireName;

/** How far short of a target is still amber. */
public record Tolerance(BigDecimal amount, Kind kind) {

    /** What the amount is counted in. */
    public enum Kind implements WireName {
        /** The indicator's own unit: percentage points for a percentage. */
        POINTS,
        /** Per cent of the target's size. */
        PERCENT
    }

    public Tolerance {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A tolerance cannot be negative");
        }
    }

    public static Tolerance none() {
        return points(BigDecimal.ZERO);
    }

    public static Tolerance points(BigDecimal amount) {
        return new Tolerance(amount, Kind.POINTS);
    }

    public static Tolerance percent(BigDecimal amount) {
        return new Tolerance(amount, Kind.PERCENT);
    }

    /** The tolerance around one limit of the target, in the indicator's unit. */
    BigDecimal around(BigDecimal limit) {
        return kind == Kind.POINTS ? amount : limit.abs().multiply(amount).movePointLeft(2);
    }

    Tolerance times(BigDecimal share) {
        return kind == Kind.POINTS ? points(amount.multiply(share)) : this;
    }

    String inWords() {
        return Figures.of(amount) + (kind == Kind.POINTS ? " points" : " % of the target");
    }
}
