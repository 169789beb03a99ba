package org.openborough.indicators.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.indicators.targets.AimFixture.atLeast;
import static org.openborough.support.Refusals.assertRefused;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.problem.CommonProblem;

class IndicatorTargetTest {

    private static final Instant APRIL = Instant.parse("2010-04-01T09:00:00Z");
    private static final Instant MAY = Instant.parse("2010-05-01T09:00:00Z");

    private final IndicatorTarget target = new IndicatorTarget(
            UUID.randomUUID(),
            UUID.randomUUID(),
            YearType.FINANCIAL.yearStartingIn(2010),
            atLeast(45).aim(),
            null,
            "Head of Performance",
            APRIL);

    @Test
    void refusesToBeLoweredWithoutAReason() {
        assertRefused(() -> revise(40, null), TargetProblem.LOWERED_WITHOUT_REASON);
    }

    @Test
    void printsTheReasonBesideALoweredTarget() {
        assertThat(revise(40, "Collections stopped.").reason()).isEqualTo("Collections stopped.");
    }

    @Test
    void isRaisedWithoutAReason() {
        IndicatorTarget raised = revise(50, null);

        assertThat(raised.revision()).isEqualTo(2);
        assertThat(target.supersededAt()).isEqualTo(MAY);
    }

    @Test
    void isRevisedOnce() {
        revise(50, null);

        assertRefused(() -> target.requireRevision(1), CommonProblem.STALE_VERSION);
    }

    private IndicatorTarget revise(int value, String reason) {
        return target.revise(atLeast(value).aim(), reason, "Head of Performance", MAY);
    }
}
