package org.openborough.indicators.judgement.intervals;

import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Rule;

/**
 * A proportion x/n with Wilson's score interval, times a multiplier (100 for a percentage).
 *
 * @param root the part under the square root, z²(…), before it is added and taken away: z√(z² + 4x(1 − x/n))
 */
public record WilsonProportion(
        double count, double total, double multiplier, ConfidenceLevel level, double root, Interval limits)
        implements ConfidenceInterval {

    /** Refuses a total that is not positive and a count outside 0 to the total. */
    public static WilsonProportion of(double count, double total, double multiplier, ConfidenceLevel level) {
        if (!(total > 0) || !(count >= 0) || count > total) {
            throw new IllegalArgumentException("A proportion needs 0 ≤ count ≤ total and total > 0");
        }
        double z = level.z();
        double root = z * Math.sqrt(z * z + 4 * count * (1 - count / total));
        double centre = 2 * count + z * z;
        double divisor = 2 * (total + z * z);
        // At the ends the formula gives exactly 0 and 1; the clamp only takes away the rounding error.
        double lower = count == 0 ? 0 : Math.max(0, (centre - root) / divisor);
        double upper = count == total ? 1 : Math.min(1, (centre + root) / divisor);
        return new WilsonProportion(
                count, total, multiplier, level, root, new Interval(lower, upper).times(multiplier));
    }

    @Override
    public double estimate() {
        return count / total * multiplier;
    }

    @Override
    public Explanation explain() {
        double z = level.z();
        String x = Figures.of(count);
        String n = Figures.of(total);
        return Explanation.of(Rule.WILSON_PROPORTION_INTERVAL)
                .input("count", count)
                .input("total", total)
                .input("multiplier", multiplier)
                .input("confidence", level.inWords())
                .step("value = " + x + " ÷ " + n + " × " + Figures.of(multiplier) + " = " + Figures.of(estimate()))
                .step("z = " + Figures.of(z))
                .step("z√(z² + 4x(1 − x/n)) = " + Figures.of(root))
                .step("lower = (2x + z² − " + Figures.of(root) + ") ÷ (2(n + z²)) × " + Figures.of(multiplier) + " = "
                        + Figures.of(limits.lower()))
                .step("upper = (2x + z² + " + Figures.of(root) + ") ÷ (2(n + z²)) × " + Figures.of(multiplier) + " = "
                        + Figures.of(limits.upper()))
                .conclude("The figure is " + Figures.of(estimate()) + "; chance alone could account for anything from "
                        + limits.inWords() + " (" + level.inWords() + " confidence).");
    }
}
