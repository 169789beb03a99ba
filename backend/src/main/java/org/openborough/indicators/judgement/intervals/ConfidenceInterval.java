package org.openborough.indicators.judgement.intervals;

import org.openborough.indicators.judgement.Judgement;

/** A figure with its limits, both in the indicator's own unit (the multiplier is already applied). */
public sealed interface ConfidenceInterval extends Judgement
        permits WilsonProportion, PoissonRate, SampleMean, StandardisedRate {

    ConfidenceLevel level();

    double estimate();

    Interval limits();
}
