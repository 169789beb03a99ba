package org.openborough.indicators.judgement.intervals;

import java.util.List;
import java.util.Optional;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Rule;

/**
 * A directly standardised rate: what the rate would be if the area's population had the standard's ages. Limits by
 * Dobson's method with Byar's limits for the total of events.
 *
 * @param events the total of events over all strata
 * @param rate the weighted rate per one person
 * @param variance the variance of {@code rate}
 * @param eventLimits Byar's limits of the total of events
 */
public record StandardisedRate(
        double events, double rate, double variance, double multiplier, ConfidenceLevel level, Interval eventLimits)
        implements ConfidenceInterval {

    /** Events, population and the standard population's weight of one age or sex group. */
    public record Stratum(double events, double population, double weight) {
        public Stratum {
            if (!(events >= 0) || !(population > 0) || !(weight >= 0)) {
                throw new IllegalArgumentException("A stratum needs events ≥ 0, a population > 0 and a weight ≥ 0");
            }
        }
    }

    /** Empty when there are fewer than ten events in total: such a rate would say nothing. */
    public static Optional<StandardisedRate> of(List<Stratum> strata, double multiplier, ConfidenceLevel level) {
        double events = strata.stream().mapToDouble(Stratum::events).sum();
        double weight = strata.stream().mapToDouble(Stratum::weight).sum();
        if (events < PoissonLimits.FEWEST_FOR_BYAR || !(weight > 0)) {
            return Optional.empty();
        }
        double rate = strata.stream()
                        .mapToDouble(s -> s.weight() * s.events() / s.population())
                        .sum()
                / weight;
        double variance = strata.stream()
                        .mapToDouble(s -> square(s.weight() / s.population()) * s.events())
                        .sum()
                / square(weight);
        return Optional.of(
                new StandardisedRate(events, rate, variance, multiplier, level, PoissonLimits.byar(events, level)));
    }

    /** Why there is no rate for these strata. */
    public static Explanation explainBlank(List<Stratum> strata) {
        double events = strata.stream().mapToDouble(Stratum::events).sum();
        return Explanation.of(Rule.DIRECTLY_STANDARDISED_RATE)
                .input("events", events)
                .step("a rate needs at least " + PoissonLimits.FEWEST_FOR_BYAR + " events and a standard population")
                .conclude("There is no standardised rate: with so few events it would say nothing.");
    }

    @Override
    public double estimate() {
        return rate * multiplier;
    }

    @Override
    public Interval limits() {
        return new Interval(
                        rate + scale() * (eventLimits.lower() - events),
                        rate + scale() * (eventLimits.upper() - events))
                .times(multiplier);
    }

    @Override
    public Explanation explain() {
        return Explanation.of(Rule.DIRECTLY_STANDARDISED_RATE)
                .input("events", events)
                .input("multiplier", multiplier)
                .input("confidence", level.inWords())
                .step("rate = Σ(weight × events ÷ population) ÷ Σ weight = " + Figures.of(rate))
                .step("variance = Σ(weight² × events ÷ population²) ÷ (Σ weight)² = " + Figures.of(variance))
                .step("Byar's limits of " + Figures.of(events) + " events = " + eventLimits.inWords())
                .step("√(variance ÷ events) = " + Figures.of(scale()))
                .step("limits = (rate + √(variance ÷ events) × (limit − events)) × " + Figures.of(multiplier) + " = "
                        + limits().inWords())
                .conclude("The standardised rate is " + Figures.of(estimate())
                        + "; chance alone could account for anything from " + limits().inWords() + " ("
                        + level.inWords() + " confidence).");
    }

    private double scale() {
        return Math.sqrt(variance / events);
    }

    private static double square(double value) {
        return value * value;
    }
}
