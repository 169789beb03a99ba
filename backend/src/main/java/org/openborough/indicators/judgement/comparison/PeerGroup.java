package org.openborough.indicators.judgement.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import org.openborough.indicators.judgement.Polarity;

/**
 * The known values of all areas in a comparison, sorted once; missing and suppressed values must be left out before.
 * Quartiles and bands need at least four values.
 */
public final class PeerGroup {

    private static final int FEWEST_FOR_QUARTILES = 4;

    private final Quantiles values;
    private final Polarity polarity;
    private final double deviation;

    private PeerGroup(Quantiles values, Polarity polarity) {
        this.values = values;
        this.polarity = polarity;
        this.deviation = values.size() == 0 ? 0 : values.medianAbsoluteDeviation();
    }

    public static PeerGroup of(double[] values, Polarity polarity) {
        return new PeerGroup(new Quantiles(values), polarity);
    }

    public int size() {
        return values.size();
    }

    /** The value below which the given share (0 to 1) of the peers lies; empty for fewer than four values. */
    public OptionalDouble quantile(double share) {
        return hasQuartiles() ? OptionalDouble.of(values.at(share)) : OptionalDouble.empty();
    }

    /** The place of one of the values. */
    public PeerPosition positionOf(double value) {
        return new PeerPosition(
                value,
                polarity,
                values.size(),
                1 + (betterIsLower() ? values.countBelow(value) : values.countAbove(value)),
                quantile(0.25),
                quantile(0.5),
                quantile(0.75),
                bandOf(value),
                hasQuartiles() && deviation > 0 ? OptionalDouble.of(deviation) : OptionalDouble.empty());
    }

    private Optional<QuartileBand> bandOf(double value) {
        int sign = polarity.signOfImprovement();
        if (sign == 0 || !hasQuartiles()) {
            return Optional.empty();
        }
        double goodness = sign * value;
        if (goodness >= sign * values.at(betterIsLower() ? 0.25 : 0.75)) {
            return Optional.of(QuartileBand.A);
        }
        if (goodness >= sign * values.median()) {
            return Optional.of(QuartileBand.B);
        }
        return Optional.of(
                goodness >= sign * values.at(betterIsLower() ? 0.75 : 0.25) ? QuartileBand.C : QuartileBand.D);
    }

    private boolean betterIsLower() {
        return polarity == Polarity.LOWER_IS_BETTER;
    }

    private boolean hasQuartiles() {
        return values.size() >= FEWEST_FOR_QUARTILES;
    }
}
