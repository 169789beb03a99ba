package org.openborough.indicators.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.openborough.indicators.IndicatorFixture.anIndicator;
import static org.openborough.indicators.targets.AimFixture.atLeast;
import static org.openborough.indicators.targets.AimFixture.atMost;
import static org.openborough.indicators.targets.AimFixture.between;
import static org.openborough.indicators.targets.AimFixture.nearest;
import static org.openborough.support.Refusals.faultsOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.IndicatorFixture;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;

class AimRulesTest {

    private static final Period YEAR = YearType.FINANCIAL.yearStartingIn(2010);

    @Test
    void acceptsAFullTarget() {
        assertThatCode(() -> check(anIndicator(), atLeast(45).minimum(40).stretch(50)))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(
                        anIndicator().with(Polarity.LOWER_IS_BETTER),
                        atMost(10).minimum(15).stretch(5)))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(anIndicator().with(Polarity.NEARER_TARGET_IS_BETTER), nearest(50)))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(anIndicator(), between(10, 20))).doesNotThrowAnyException();
    }

    @Test
    void refusesToAskForTheOppositeOfWhatIsBetter() {
        assertThat(faults(anIndicator(), atMost(45))).containsExactly("/operator against-polarity");
        assertThat(faults(anIndicator(), nearest(45))).containsExactly("/operator against-polarity");
    }

    @Test
    void refusesATargetForWhatIsNotJudged() {
        assertThat(faults(anIndicator().with(Polarity.NO_JUDGEMENT), atLeast(45)))
                .containsExactly("/operator not-judged");
    }

    @Test
    void needsBothEndsOfARange() {
        assertThat(faults(anIndicator(), between(10, 20).upTo(null))).containsExactly("/upperValue upper-value-needed");
        assertThat(faults(anIndicator(), between(10, 9))).containsExactly("/upperValue below-value");
        assertThat(faults(anIndicator(), atLeast(10).upTo(20))).containsExactly("/upperValue no-upper-value");
    }

    @Test
    void keepsMinimumTargetAndStretchInOrder() {
        assertThat(faults(anIndicator(), atLeast(45).minimum(46).stretch(44)))
                .containsExactly("/minimum beyond-target", "/stretch short-of-target");
        assertThat(faults(
                        anIndicator().with(Polarity.LOWER_IS_BETTER),
                        atMost(10).minimum(9).stretch(11)))
                .containsExactly("/minimum beyond-target", "/stretch short-of-target");
    }

    @Test
    void givesATargetToComeNearToNeitherMinimumNorStretch() {
        assertThat(faults(
                        anIndicator().with(Polarity.NEARER_TARGET_IS_BETTER),
                        nearest(50).minimum(40).stretch(60)))
                .containsExactly("/minimum no-minimum", "/stretch no-stretch");
    }

    @Test
    void dividesOnlyTheAnnualTargetOfAMeasureThatAddsUp() {
        AimFixture divided = atLeast(400).profile("0.2", "0.5", "0.8", "1");

        assertThatCode(() -> check(anIndicator().cumulative(), divided)).doesNotThrowAnyException();
        assertThat(faults(anIndicator(), divided)).containsExactly("/profile not-divided");
        assertThat(faultsOf(
                        () -> new AimRules(anIndicator().cumulative().definition(), YearType.FINANCIAL.quarter(2010, 1))
                                .check(divided.aim())))
                .containsExactly("/profile not-divided");
    }

    @Test
    void refusesSharesThatFallOrDoNotReachTheWhole() {
        assertThat(faults(anIndicator().cumulative(), atLeast(400).profile("0.5", "0.2", "0.8", "1")))
                .containsExactly("/profile unsound-shares");
        assertThat(faults(anIndicator().cumulative(), atLeast(400).profile("0.5", "0.9")))
                .containsExactly("/profile unsound-shares");
        assertThat(faults(anIndicator().cumulative(), atLeast(400).profile("0.3", "0.6", "1")))
                .containsExactly("/profile wrong-parts");
    }

    private static List<String> faults(IndicatorFixture indicator, AimFixture aim) {
        return faultsOf(() -> check(indicator, aim));
    }

    private static void check(IndicatorFixture indicator, AimFixture aim) {
        new AimRules(indicator.definition(), YEAR).check(aim.aim());
    }
}
