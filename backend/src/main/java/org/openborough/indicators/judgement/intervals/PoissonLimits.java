package org.openborough.indicators.judgement.intervals;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Limits of a count of events: exact below ten, Byar's approximation from ten on. */
final class PoissonLimits {

    static final int FEWEST_FOR_BYAR = 10;

    private PoissonLimits() {}

    static boolean isExact(double events) {
        return events < FEWEST_FOR_BYAR;
    }

    static Interval of(double events, ConfidenceLevel level) {
        return isExact(events) ? exact(events, level) : byar(events, level);
    }

    static Interval byar(double events, ConfidenceLevel level) {
        double next = events + 1;
        double lower = events * cube(1 - 1 / (9 * events) - level.z() / (3 * Math.sqrt(events)));
        double upper = next * cube(1 - 1 / (9 * next) + level.z() / (3 * Math.sqrt(next)));
        return new Interval(lower, upper);
    }

    private static Interval exact(double events, ConfidenceLevel level) {
        double lower = events == 0 ? 0 : chiSquared(level.lowerTail(), 2 * events) / 2;
        return new Interval(lower, chiSquared(level.upperTail(), 2 * events + 2) / 2);
    }

    private static double chiSquared(double probability, double degrees) {
        return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability);
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
