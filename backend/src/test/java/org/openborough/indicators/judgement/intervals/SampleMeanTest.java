package org.openborough.indicators.judgement.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.openborough.indicators.judgement.intervals.ConfidenceLevel.PERCENT_95;
import static org.openborough.indicators.judgement.intervals.ConfidenceLevel.PERCENT_99_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SampleMeanTest {

    /** t with 9 degrees of freedom is 2.2622 in every printed table: 50 ∓ 2.2622 × 6 ÷ √10. */
    @Test
    void addsAndTakesAwayTheMarginOfStudentsT() {
        Interval limits = SampleMean.of(50, 6, 10, PERCENT_95).limits();

        assertThat(limits.lower()).isCloseTo(45.7079, within(0.0002));
        assertThat(limits.upper()).isCloseTo(54.2921, within(0.0002));
    }

    @Test
    void refusesASingleValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleMean.of(50, 6, 1, PERCENT_95));
    }

    @Property
    void containsTheMeanWidensWithConfidenceAndShrinksWithSize(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double mean,
            @ForAll @DoubleRange(min = 1, max = 1000) double deviation,
            @ForAll @IntRange(min = 2, max = 500) int size) {
        Interval at95 = SampleMean.of(mean, deviation, size, PERCENT_95).limits();

        assertThat(at95.contains(mean)).isTrue();
        assertThat(SampleMean.of(mean, deviation, size, PERCENT_99_8).limits().width())
                .isGreaterThan(at95.width());
        assertThat(SampleMean.of(mean, deviation, 10L * size, PERCENT_95)
                        .limits()
                        .width())
                .isLessThan(at95.width());
    }
}
