package org.openborough.indicators.judgement.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openborough.indicators.judgement.target.TargetStatus.AMBER;
import static org.openborough.indicators.judgement.target.TargetStatus.GREEN;
import static org.openborough.indicators.judgement.target.TargetStatus.MISSING;
import static org.openborough.indicators.judgement.target.TargetStatus.NO_TARGET;
import static org.openborough.indicators.judgement.target.TargetStatus.RED;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetJudgementTest {

    private static final Tolerance TWO_POINTS = Tolerance.points(new BigDecimal("2"));
    private static final BigDecimal FORTY = new BigDecimal("40");

    @ParameterizedTest
    @CsvSource({"40, GREEN", "40.0, GREEN", "41, GREEN", "39.999, AMBER", "38, AMBER", "37.999, RED"})
    void judgesAtLeastOnTheUnroundedValueWithBothBoundariesIncluded(BigDecimal value, TargetStatus status) {
        assertThat(status(value, Target.atLeast(FORTY, TWO_POINTS))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"40, GREEN", "0, GREEN", "40.001, AMBER", "42, AMBER", "42.001, RED"})
    void judgesAtMost(BigDecimal value, TargetStatus status) {
        assertThat(status(value, Target.atMost(FORTY, TWO_POINTS))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"40, GREEN", "50, GREEN", "39, AMBER", "52, AMBER", "37.9, RED", "52.1, RED"})
    void judgesBetween(BigDecimal value, TargetStatus status) {
        assertThat(status(value, Target.between(FORTY, new BigDecimal("50"), TWO_POINTS)))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"40, GREEN", "40.04, GREEN", "40.05, AMBER", "38, AMBER", "42, AMBER", "42.01, RED"})
    void judgesNearestAtTheIndicatorsDecimals(BigDecimal value, TargetStatus status) {
        assertThat(status(value, Target.nearest(FORTY, TWO_POINTS))).isEqualTo(status);
    }

    @Test
    void takesAPercentageToleranceOfTheTargetsSize() {
        Target target = Target.atLeast(FORTY, Tolerance.percent(new BigDecimal("10")));
        Target negative = Target.atLeast(FORTY.negate(), Tolerance.percent(new BigDecimal("10")));

        assertThat(status("36", target)).isEqualTo(AMBER);
        assertThat(status("35.99", target)).isEqualTo(RED);
        assertThat(status("-44", negative)).isEqualTo(AMBER);
    }

    @Test
    void isAlwaysRedBeyondTheMinimum() {
        assertThat(status("38", Target.atLeast(FORTY, TWO_POINTS).withMinimum(new BigDecimal("39"))))
                .isEqualTo(RED);
        assertThat(status("39", Target.atLeast(FORTY, TWO_POINTS).withMinimum(new BigDecimal("39"))))
                .isEqualTo(AMBER);
        assertThat(status("42", Target.atMost(FORTY, TWO_POINTS).withMinimum(new BigDecimal("41"))))
                .isEqualTo(RED);
    }

    @Test
    void keepsMissingAndNoTargetApart() {
        assertThat(TargetJudgement.of(null, Target.atLeast(FORTY, TWO_POINTS), 1)
                        .status())
                .isEqualTo(MISSING);
        assertThat(TargetJudgement.of(FORTY, null, 1).status()).isEqualTo(NO_TARGET);
        assertThat(TargetJudgement.of(null, null, 1).explain().sentence()).contains("no target");
    }

    @Test
    void showsDistanceShortfallAndStretch() {
        Target target = Target.atMost(FORTY, TWO_POINTS).withStretch(new BigDecimal("30"));

        assertThat(TargetJudgement.of(new BigDecimal("43"), target, 1).shortfall())
                .hasValue(new BigDecimal("3"));
        assertThat(TargetJudgement.of(new BigDecimal("35"), target, 1).distance())
                .hasValue(new BigDecimal("-5"));
        assertThat(TargetJudgement.of(new BigDecimal("30"), target, 1).meetsStretch())
                .isTrue();
        assertThat(TargetJudgement.of(new BigDecimal("31"), target, 1).meetsStretch())
                .isFalse();
    }

    @Test
    void judgesAQuarterAgainstItsShareOfTheYear() {
        YearProfile profile = new YearProfile(
                List.of(new BigDecimal("0.25"), new BigDecimal("0.5"), new BigDecimal("0.75"), BigDecimal.ONE));
        Target annual = Target.atLeast(new BigDecimal("400"), Tolerance.points(FORTY));

        assertThat(status("100", profile.by(1, annual))).isEqualTo(GREEN);
        assertThat(status("90", profile.by(1, annual))).isEqualTo(AMBER);
        assertThat(status("89", profile.by(1, annual))).isEqualTo(RED);
        assertThat(status("299", profile.by(4, annual))).isEqualTo(RED);
    }

    @Test
    void refusesAProfileThatFallsOrDoesNotEndWithTheWholeTarget() {
        assertThatIllegalArgumentException().isThrownBy(() -> new YearProfile(List.of(new BigDecimal("0.9"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearProfile(List.of(new BigDecimal("2"), BigDecimal.ONE)));
    }

    @Test
    void explainsTheDistanceAndTheTolerance() {
        var explanation = TargetJudgement.of(new BigDecimal("38.5"), Target.atLeast(FORTY, TWO_POINTS), 1)
                .explain();

        assertThat(explanation.steps())
                .containsExactly(
                        "distance = 38.5 − 40 = −1.5", "short of the target by 1.5", "tolerance = 2 points = 2");
        assertThat(explanation.sentence())
                .isEqualTo("The value 38.5 against the target of at least 40 is amber: "
                        + "the target is missed, but within the tolerance.");
    }

    @Property
    boolean atMostMirrorsAtLeast(
            @ForAll @BigRange(min = "-100", max = "100") BigDecimal value,
            @ForAll @BigRange(min = "-100", max = "100") BigDecimal target) {
        return status(value, Target.atLeast(target, TWO_POINTS))
                == status(value.negate(), Target.atMost(target.negate(), TWO_POINTS));
    }

    private static TargetStatus status(String value, Target target) {
        return status(new BigDecimal(value), target);
    }

    private static TargetStatus status(BigDecimal value, Target target) {
        return TargetJudgement.of(value, target, 1).status();
    }
}
