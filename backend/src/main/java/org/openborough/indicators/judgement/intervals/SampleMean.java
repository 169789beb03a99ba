package org.openborough.indicators.judgement.intervals;

import org.apache.commons.statistics.distribution.TDistribution;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Rule;

/**
 * A mean of n values with limits by Student's t.
 *
 * @param estimate the mean
 * @param deviation the sample's standard deviation
 * @param size how many values
 * @param t the quantile of the t distribution with n − 1 degrees of freedom
 */
public record SampleMean(double estimate, double deviation, long size, ConfidenceLevel level, double t)
        implements ConfidenceInterval {

    /** Refuses a sample of fewer than two and a negative standard deviation. */
    public static SampleMean of(double mean, double deviation, long size, ConfidenceLevel level) {
        if (size < 2 || !(deviation >= 0)) {
            throw new IllegalArgumentException("A mean needs two values and a standard deviation ≥ 0");
        }
        double t = TDistribution.of(size - 1.0).inverseCumulativeProbability(level.upperTail());
        return new SampleMean(mean, deviation, size, level, t);
    }

    @Override
    public Interval limits() {
        return new Interval(estimate - margin(), estimate + margin());
    }

    @Override
    public Explanation explain() {
        return Explanation.of(Rule.MEAN_INTERVAL)
                .input("mean", estimate)
                .input("standard deviation", deviation)
                .input("number of values", size)
                .input("confidence", level.inWords())
                .step("t with " + (size - 1) + " degrees of freedom = " + Figures.of(t))
                .step("margin = t × s ÷ √n = " + Figures.of(t) + " × " + Figures.of(deviation) + " ÷ √" + size + " = "
                        + Figures.of(margin()))
                .step("limits = " + Figures.of(estimate) + " ∓ " + Figures.of(margin()) + " = " + limits().inWords())
                .conclude("The mean is " + Figures.of(estimate) + "; chance alone could account for anything from "
                        + limits().inWords() + " (" + level.inWords() + " confidence).");
    }

    private double margin() {
        return t * deviation / Math.sqrt(size);
    }
}
