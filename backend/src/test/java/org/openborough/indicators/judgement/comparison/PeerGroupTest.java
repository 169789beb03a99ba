package org.openborough.indicators.judgement.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.indicators.judgement.Polarity.HIGHER_IS_BETTER;
import static org.openborough.indicators.judgement.Polarity.LOWER_IS_BETTER;
import static org.openborough.indicators.judgement.Polarity.NO_JUDGEMENT;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PeerGroupTest {

    /** By hand, as QUARTILE.INC of a spreadsheet gives: 1.75, 2.5 and 3.25 for 1 to 4. */
    @Test
    void interpolatesQuartilesLinearly() {
        PeerGroup peers = PeerGroup.of(new double[] {4, 1, 3, 2}, HIGHER_IS_BETTER);

        assertThat(peers.quantile(0.25)).hasValue(1.75);
        assertThat(peers.quantile(0.5)).hasValue(2.5);
        assertThat(peers.quantile(0.75)).hasValue(3.25);
        assertThat(peers.quantile(1)).hasValue(4);
    }

    @Test
    void hasNoQuartilesBelowFourValues() {
        PeerPosition position =
                PeerGroup.of(new double[] {4, 1, 3}, HIGHER_IS_BETTER).positionOf(4);

        assertThat(position.median()).isEmpty();
        assertThat(position.band()).isEmpty();
        assertThat(position.rank()).isEqualTo(1);
        assertThat(position.explain().sentence()).isEqualTo("Rank 1 of 3; too few values for bands.");
    }

    @Test
    void letsEqualValuesShareTheRankAndSkipsTheNext() {
        PeerGroup peers = PeerGroup.of(new double[] {9, 7, 7, 5}, HIGHER_IS_BETTER);

        assertThat(peers.positionOf(7).rank()).isEqualTo(2);
        assertThat(peers.positionOf(5).rank()).isEqualTo(4);
    }

    @Test
    void bandsByPolarityWithTheBoundaryInTheBetterBand() {
        double[] values = {1, 2, 3, 4, 5};

        assertThat(PeerGroup.of(values, HIGHER_IS_BETTER).positionOf(4).band()).hasValue(QuartileBand.A);
        assertThat(PeerGroup.of(values, HIGHER_IS_BETTER).positionOf(3).band()).hasValue(QuartileBand.B);
        assertThat(PeerGroup.of(values, LOWER_IS_BETTER).positionOf(2).band()).hasValue(QuartileBand.A);
        assertThat(PeerGroup.of(values, LOWER_IS_BETTER).positionOf(5).band()).hasValue(QuartileBand.D);
        assertThat(PeerGroup.of(values, NO_JUDGEMENT).positionOf(5).band()).isEmpty();
    }

    /** By hand: median 3, deviations 2, 1, 0, 1, 97 with median 1. */
    @Test
    void measuresTheDistanceFromTheMedianInMedianAbsoluteDeviations() {
        PeerGroup peers = PeerGroup.of(new double[] {1, 2, 3, 4, 100}, HIGHER_IS_BETTER);

        assertThat(peers.positionOf(100).deviationsFromMedian()).hasValue(97);
        assertThat(peers.positionOf(1).deviationsFromMedian()).hasValue(-2);
    }

    @Test
    void hasNoDistanceWhereHalfTheValuesAreEqual() {
        assertThat(PeerGroup.of(new double[] {3, 3, 3, 9}, HIGHER_IS_BETTER)
                        .positionOf(9)
                        .deviationsFromMedian())
                .isEmpty();
    }

    @Property
    void polarityMirrorsRankAndBand(@ForAll @Size(min = 4, max = 60) List<@IntRange(min = -50, max = 50) Integer> raw) {
        double[] values = raw.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] mirrored = Arrays.stream(values).map(value -> -value).toArray();
        PeerPosition high = PeerGroup.of(values, HIGHER_IS_BETTER).positionOf(values[0]);
        PeerPosition low = PeerGroup.of(mirrored, LOWER_IS_BETTER).positionOf(-values[0]);

        assertThat(low.rank()).isEqualTo(high.rank());
        assertThat(low.band()).isEqualTo(high.band());
    }
}
