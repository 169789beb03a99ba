package org.openborough.indicators.judgement.intervals;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.openborough.indicators.judgement.WireName;

/** The share of repeated samples whose interval would hold the true value. */
public enum ConfidenceLevel implements WireName {
    PERCENT_95(0.95),
    /** About three standard errors: the second pair of limits of a five-level comparison. */
    PERCENT_99_8(0.998);

    private final double share;
    private final double z;

    ConfidenceLevel(double share) {
        this.share = share;
        this.z = NormalDistribution.of(0, 1).inverseCumulativeProbability(share + (1 - share) / 2);
    }

    /** The level as a share of 1. */
    public double share() {
        return share;
    }

    /** How many standard errors the limits lie from the estimate: Φ⁻¹(c + (1 − c)/2). */
    public double z() {
        return z;
    }

    double lowerTail() {
        return (1 - share) / 2;
    }

    double upperTail() {
        return share + (1 - share) / 2;
    }

    String inWords() {
        return this == PERCENT_95 ? "95 %" : "99.8 %";
    }
}
