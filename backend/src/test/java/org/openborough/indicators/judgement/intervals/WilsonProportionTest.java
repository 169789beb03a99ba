package org.openborough.indicators.judgement.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.openborough.indicators.judgement.intervals.ConfidenceLevel.PERCENT_95;
import static org.openborough.indicators.judgement.intervals.ConfidenceLevel.PERCENT_99_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonProportionTest {

    /** Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void agreesWithNewcombesTable(double count, double total, double lower, double upper) {
        Interval limits = WilsonProportion.of(count, total, 1, PERCENT_95).limits();

        assertThat(limits.lower()).isCloseTo(lower, within(0.00005));
        assertThat(limits.upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void reachesExactlyNoneAndAll() {
        assertThat(WilsonProportion.of(0, 7, 100, PERCENT_95).limits().lower()).isZero();
        assertThat(WilsonProportion.of(7, 7, 100, PERCENT_95).limits().upper()).isEqualTo(100);
    }

    @Test
    void refusesCountsThatAreNoProportion() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonProportion.of(8, 7, 100, PERCENT_95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonProportion.of(0, 0, 100, PERCENT_95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonProportion.of(Double.NaN, 7, 100, PERCENT_95));
    }

    @Test
    void explainsItsArithmetic() {
        var explanation = WilsonProportion.of(81, 263, 100, PERCENT_95).explain();

        assertThat(explanation.rule()).isEqualTo("wilson-proportion-interval");
        assertThat(explanation.steps()).contains("value = 81 ÷ 263 × 100 = 30.7985", "z = 1.95996");
        assertThat(explanation.sentence()).contains("25.5289 to 36.621");
    }

    @Property
    void containsItsEstimateWidensWithConfidenceAndShrinksWithSize(
            @ForAll @IntRange(min = 0, max = 1000) int count, @ForAll @IntRange(min = 1, max = 1000) int others) {
        int total = count + others;
        var at95 = WilsonProportion.of(count, total, 100, PERCENT_95);
        var at998 = WilsonProportion.of(count, total, 100, PERCENT_99_8);
        var tenfold = WilsonProportion.of(10.0 * count, 10.0 * total, 100, PERCENT_95);

        assertThat(at95.limits().contains(at95.estimate())).isTrue();
        assertThat(at998.limits().width()).isGreaterThan(at95.limits().width());
        assertThat(tenfold.limits().width()).isLessThan(at95.limits().width());
    }

    @Property
    void mirrorsTheRemainder(
            @ForAll @IntRange(min = 0, max = 1000) int count, @ForAll @IntRange(min = 1, max = 1000) int others) {
        Interval part =
                WilsonProportion.of(count, count + others, 1, PERCENT_95).limits();
        Interval rest =
                WilsonProportion.of(others, count + others, 1, PERCENT_95).limits();

        assertThat(part.lower()).isCloseTo(1 - rest.upper(), within(1e-12));
    }
}
