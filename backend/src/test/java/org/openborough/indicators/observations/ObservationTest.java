package org.openborough.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.problem.CommonProblem;

class ObservationTest {

    private static final Instant JULY = Instant.parse("2010-07-10T09:00:00Z");
    private static final Instant AUGUST = Instant.parse("2010-08-10T09:00:00Z");

    private final Observation first = new Observation(
            UUID.randomUUID(),
            UUID.randomUUID(),
            YearType.FINANCIAL.quarter(2010, 1),
            Measurement.of(new BigDecimal("41.5")),
            "Head of Waste Services",
            JULY);

    @Test
    void aCorrectionIsTheNextRevisionOfTheSameAreaAndPeriod() {
        Observation second = corrected(AUGUST);

        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.areaId()).isEqualTo(first.areaId());
        assertThat(second.period(YearType.FINANCIAL)).isEqualTo(first.period(YearType.FINANCIAL));
        assertThat(second.reason()).isEqualTo("Counted twice");
    }

    @Test
    void whatWasCorrectedIsKeptAsItWas() {
        corrected(AUGUST);

        assertThat(first.measurement().value()).isEqualByComparingTo("41.5");
        assertThat(first.supersededAt()).isEqualTo(AUGUST);
        assertThat(first.isCurrent()).isFalse();
    }

    @Test
    void theNewRevisionCountsFromTheMomentTheOldOneCeasesTo() {
        assertThat(corrected(AUGUST).recordedAt()).isEqualTo(first.supersededAt());
    }

    @Test
    void aCorrectionIsNeverBeforeWhatItCorrects() {
        assertThat(corrected(JULY.minusSeconds(60)).recordedAt()).isEqualTo(JULY);
    }

    @Test
    void onlyTheCurrentRevisionIsCorrected() {
        corrected(AUGUST);

        assertRefused(() -> corrected(AUGUST), CommonProblem.STALE_VERSION);
        assertRefused(() -> first.requireRevision(1), CommonProblem.STALE_VERSION);
    }

    @Test
    void theCallerMustHaveReadThisRevision() {
        assertRefused(() -> first.requireRevision(2), CommonProblem.STALE_VERSION);
    }

    private Observation corrected(Instant at) {
        return first.correct(Measurement.of(new BigDecimal("40")), "Counted twice", "Head of Performance", at);
    }
}
