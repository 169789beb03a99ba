package org.openborough.indicators.judgement.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressToTargetTest {

    private static final DatedValue BASELINE = at(2006, 100);

    /** Four years (1461 days) each way: 100 → 80 is −5.4259 % a year, 80 → 60 is −6.9395 % a year. */
    @Test
    void comparesCompoundChangesWhereAllValuesArePositive() {
        ProgressToTarget progress = ProgressToTarget.of(BASELINE, at(2010, 80), at(2014, 60), TargetOperator.AT_MOST);

        assertThat(progress.isCompound()).isTrue();
        assertThat(progress.observed()).isCloseTo(-0.054258, within(1e-6));
        assertThat(progress.required()).isCloseTo(-0.069395, within(1e-6));
        assertThat(progress.projected()).isCloseTo(64, within(1e-9));
        assertThat(progress.result()).isEqualTo(ProgressResult.OFF_COURSE);
    }

    @Test
    void comparesLinearChangesOtherwise() {
        ProgressToTarget progress =
                ProgressToTarget.of(at(2006, -20), at(2010, 0), at(2014, 20), TargetOperator.AT_LEAST);

        assertThat(progress.isCompound()).isFalse();
        assertThat(progress.observed()).isCloseTo(5, within(1e-9));
        assertThat(progress.result()).isEqualTo(ProgressResult.ON_COURSE);
        assertThat(progress.explain().steps()).contains("required annual change = (target − latest) ÷ 4 = 5");
    }

    @Test
    void isReachedOrMissedWhateverThePace() {
        assertThat(ProgressToTarget.of(BASELINE, at(2010, 60), at(2014, 60), TargetOperator.AT_MOST)
                        .result())
                .isEqualTo(ProgressResult.REACHED);
        assertThat(ProgressToTarget.of(BASELINE, at(2014, 61), at(2014, 60), TargetOperator.AT_MOST)
                        .result())
                .isEqualTo(ProgressResult.MISSED);
    }

    @Test
    void isNotAssessedWithoutAnEarlierValueOrASide() {
        ProgressToTarget alone = ProgressToTarget.of(BASELINE, BASELINE, at(2014, 60), TargetOperator.AT_MOST);

        assertThat(alone.result()).isEqualTo(ProgressResult.NOT_ASSESSED);
        assertThat(alone.explain().steps()).contains("at the observed change the value becomes not known");
        assertThat(ProgressToTarget.of(BASELINE, at(2010, 80), at(2014, 60), TargetOperator.NEAREST)
                        .result())
                .isEqualTo(ProgressResult.NOT_ASSESSED);
    }

    private static DatedValue at(int year, double value) {
        return new DatedValue(LocalDate.of(year, 3, 31), value);
    }
}
