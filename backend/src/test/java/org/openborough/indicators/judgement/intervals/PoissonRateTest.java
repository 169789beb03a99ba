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

class PoissonRateTest {

    /** Garwood (1936): the classical table of exact limits of a Poisson count. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.6889", "1, 0.0253, 5.5716", "5, 1.6235, 11.6683", "9, 4.1154, 17.0848"})
    void isExactBelowTenEvents(double events, double lower, double upper) {
        Interval limits = PoissonRate.of(events, 1, 1, PERCENT_95).limits();

        assertThat(limits.lower()).isCloseTo(lower, within(0.0001));
        assertThat(limits.upper()).isCloseTo(upper, within(0.0001));
    }

    /** Byar's formula worked out by hand; close to the exact 4.7954 to 18.3904 and 81.3640 to 121.6272. */
    @ParameterizedTest
    @CsvSource({"10, 4.7874, 18.3915", "100, 81.3621, 121.6279"})
    void isByarsFromTenEventsOn(double events, double lower, double upper) {
        Interval limits = PoissonRate.of(events, 1, 1, PERCENT_95).limits();

        assertThat(limits.lower()).isCloseTo(lower, within(0.001));
        assertThat(limits.upper()).isCloseTo(upper, within(0.001));
    }

    @Test
    void scalesWithPopulationAndMultiplier() {
        PoissonRate rate = PoissonRate.of(5, 20_000, 100_000, PERCENT_95);

        assertThat(rate.estimate()).isEqualTo(25);
        assertThat(rate.limits().upper()).isCloseTo(58.3416, within(0.001));
    }

    @Test
    void refusesWhatIsNoRate() {
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonRate.of(-1, 10, 1, PERCENT_95));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonRate.of(1, 0, 1, PERCENT_95));
    }

    @Test
    void explainsWhichFormulaItTook() {
        assertThat(PoissonRate.of(9, 1, 1, PERCENT_95).explain().rule()).isEqualTo("exact-rate-interval");
        assertThat(PoissonRate.of(10, 1, 1, PERCENT_95).explain().rule()).isEqualTo("byar-rate-interval");
    }

    @Property
    void containsItsEstimateWidensWithConfidenceAndShrinksWithSize(
            @ForAll @IntRange(min = 0, max = 5000) int events, @ForAll @IntRange(min = 1, max = 5000) int population) {
        PoissonRate at95 = PoissonRate.of(events, population, 1000, PERCENT_95);
        PoissonRate at998 = PoissonRate.of(events, population, 1000, PERCENT_99_8);
        PoissonRate tenfold = PoissonRate.of(10.0 * events, 10.0 * population, 1000, PERCENT_95);

        assertThat(at95.limits().contains(at95.estimate())).isTrue();
        assertThat(at998.limits().width()).isGreaterThan(at95.limits().width());
        assertThat(tenfold.limits().width()).isLessThan(at95.limits().width());
    }
}
