package org.openborough.indicators.judgement.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openborough.indicators.judgement.intervals.ConfidenceLevel.PERCENT_95;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.judgement.intervals.StandardisedRate.Stratum;

class StandardisedRateTest {

    /** By hand: rate (60 × 0.02 + 40 × 0.06) ÷ 100 = 0.036; variance (0.06² × 20 + 0.08² × 30) ÷ 100² = 2.64e-5. */
    @Test
    void weighsTheStrataByTheStandardPopulation() {
        StandardisedRate rate = StandardisedRate.of(
                        List.of(new Stratum(20, 1000, 60), new Stratum(30, 500, 40)), 1000, PERCENT_95)
                .orElseThrow();

        assertThat(rate.estimate()).isCloseTo(36, within(1e-9));
        assertThat(rate.variance()).isCloseTo(2.64e-5, within(1e-12));
        assertThat(rate.limits().lower()).isCloseTo(26.6, within(0.1));
        assertThat(rate.limits().upper()).isCloseTo(47.6, within(0.1));
    }

    /** With a single stratum the standardised rate is the crude one, and Dobson's limits are Byar's. */
    @Test
    void isTheCrudeRateForASingleStratum() {
        StandardisedRate rate = StandardisedRate.of(List.of(new Stratum(40, 8000, 7)), 1000, PERCENT_95)
                .orElseThrow();
        PoissonRate crude = PoissonRate.of(40, 8000, 1000, PERCENT_95);

        assertThat(rate.limits().lower()).isCloseTo(crude.limits().lower(), within(1e-9));
        assertThat(rate.limits().upper()).isCloseTo(crude.limits().upper(), within(1e-9));
    }

    @Test
    void isBlankUnderTenEvents() {
        assertThat(StandardisedRate.of(List.of(new Stratum(9, 1000, 1)), 1000, PERCENT_95))
                .isEmpty();
        assertThat(StandardisedRate.of(List.of(new Stratum(10, 1000, 1)), 1000, PERCENT_95))
                .isPresent();
    }

    @Test
    void explainsWhyItIsBlank() {
        assertThat(StandardisedRate.explainBlank(List.of(new Stratum(9, 1000, 1)))
                        .sentence())
                .startsWith("There is no standardised rate");
    }
}
