package org.openborough.indicators.judgement.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.Rule;

/**
 * Where a value stands among its peers.
 *
 * @param rank 1 is best by polarity, or highest where there is no better; equal values share a rank
 * @param band empty with fewer than four values, or where higher is neither better nor worse
 * @param deviation the median absolute deviation; empty when it is 0 or there are fewer than four values
 */
public record PeerPosition(
        double value,
        Polarity polarity,
        int peers,
        int rank,
        OptionalDouble lowerQuartile,
        OptionalDouble median,
        OptionalDouble upperQuartile,
        Optional<QuartileBand> band,
        OptionalDouble deviation)
        implements Judgement {

    /** How many median absolute deviations the value lies above (positive) or below (negative) the median. */
    public OptionalDouble deviationsFromMedian() {
        return deviation.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((value - median.getAsDouble()) / deviation.getAsDouble());
    }

    @Override
    public Explanation explain() {
        Explanation.Draft draft = Explanation.of(Rule.POSITION_AMONG_PEERS)
                .input("value", value)
                .input("values compared", peers)
                .input("polarity", polarity.wireName());
        String direction = polarity == Polarity.LOWER_IS_BETTER ? "lower" : "higher";
        draft.step("rank = 1 + " + (rank - 1) + " values that are " + direction + " = " + rank);
        if (median.isPresent()) {
            draft.step("quartiles = " + Figures.of(lowerQuartile.getAsDouble()) + ", "
                    + Figures.of(median.getAsDouble()) + ", " + Figures.of(upperQuartile.getAsDouble()));
        }
        deviationsFromMedian()
                .ifPresent(distance -> draft.step("distance from the median = (" + Figures.of(value) + " − "
                        + Figures.of(median.getAsDouble()) + ") ÷ " + Figures.of(deviation.getAsDouble()) + " = "
                        + Figures.of(distance) + " median absolute deviations"));
        return draft.conclude("Rank " + rank + " of " + peers + bandInWords());
    }

    private String bandInWords() {
        if (band.isPresent()) {
            return ", in band " + band.get() + " of A (best) to D.";
        }
        return peers < 4
                ? "; too few values for bands."
                : "; there are no bands, as higher is neither better nor worse in itself.";
    }
}
