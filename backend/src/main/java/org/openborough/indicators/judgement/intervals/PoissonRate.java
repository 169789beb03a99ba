package org.openborough.indicators.judgement.intervals;

import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Rule;

/**
 * Events per so many people or units, with exact limits below ten events and Byar's from ten on.
 *
 * @param eventLimits the limits of the number of events, before they are turned into a rate
 */
public record PoissonRate(
        double events, double population, double multiplier, ConfidenceLevel level, Interval eventLimits)
        implements ConfidenceInterval {

    /** Refuses a population that is not positive and a negative number of events. */
    public static PoissonRate of(double events, double population, double multiplier, ConfidenceLevel level) {
        if (!(population > 0) || !(events >= 0)) {
            throw new IllegalArgumentException("A rate needs events ≥ 0 and a population > 0");
        }
        return new PoissonRate(events, population, multiplier, level, PoissonLimits.of(events, level));
    }

    @Override
    public double estimate() {
        return events / population * multiplier;
    }

    @Override
    public Interval limits() {
        return eventLimits.times(multiplier / population);
    }

    @Override
    public Explanation explain() {
        boolean exact = PoissonLimits.isExact(events);
        String perPopulation = " ÷ " + Figures.of(population) + " × " + Figures.of(multiplier) + " = ";
        return Explanation.of(exact ? Rule.EXACT_RATE_INTERVAL : Rule.BYAR_RATE_INTERVAL)
                .input("events", events)
                .input("population", population)
                .input("multiplier", multiplier)
                .input("confidence", level.inWords())
                .step("rate = " + Figures.of(events) + perPopulation + Figures.of(estimate()))
                .step((exact
                                ? "lower events = χ²inv(" + Figures.of(level.lowerTail()) + ", 2x) ÷ 2 = "
                                : "lower events = x(1 − 1/(9x) − z/(3√x))³ = ")
                        + Figures.of(eventLimits.lower()))
                .step((exact
                                ? "upper events = χ²inv(" + Figures.of(level.upperTail()) + ", 2x + 2) ÷ 2 = "
                                : "upper events = (x + 1)(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³ = ")
                        + Figures.of(eventLimits.upper()))
                .step("lower = " + Figures.of(eventLimits.lower()) + perPopulation + Figures.of(limits().lower()))
                .step("upper = " + Figures.of(eventLimits.upper()) + perPopulation + Figures.of(limits().upper()))
                .conclude("The rate is " + Figures.of(estimate()) + "; chance alone could account for anything from "
                        + limits().inWords() + " (" + level.inWords() + " confidence).");
    }
}
