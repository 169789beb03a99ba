package org.openborough.indicators.targets;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.openborough.indicators.judgement.target.TargetOperator;
import org.openborough.indicators.judgement.target.Tolerance;

/** Aims of the tests: tolerance 2 points, nothing further, unless a test says otherwise. */
final class AimFixture {

    private final TargetOperator operator;
    private final BigDecimal value;
    private BigDecimal upperValue;
    private BigDecimal minimum;
    private BigDecimal stretch;
    private BigDecimal tolerance = BigDecimal.valueOf(2);
    private Tolerance.Kind toleranceKind = Tolerance.Kind.POINTS;
    private List<BigDecimal> profile;

    private AimFixture(TargetOperator operator, int value) {
        this.operator = operator;
        this.value = BigDecimal.valueOf(value);
    }

    static AimFixture atLeast(int value) {
        return new AimFixture(TargetOperator.AT_LEAST, value);
    }

    static AimFixture atMost(int value) {
        return new AimFixture(TargetOperator.AT_MOST, value);
    }

    static AimFixture between(int value, int upper) {
        AimFixture aim = new AimFixture(TargetOperator.BETWEEN, value);
        aim.upperValue = BigDecimal.valueOf(upper);
        return aim;
    }

    static AimFixture nearest(int value) {
        return new AimFixture(TargetOperator.NEAREST, value);
    }

    AimFixture upTo(Integer upper) {
        upperValue = upper == null ? null : BigDecimal.valueOf(upper);
        return this;
    }

    AimFixture minimum(int worst) {
        minimum = BigDecimal.valueOf(worst);
        return this;
    }

    AimFixture stretch(int further) {
        stretch = BigDecimal.valueOf(further);
        return this;
    }

    AimFixture tolerance(int amount) {
        tolerance = BigDecimal.valueOf(amount);
        return this;
    }

    AimFixture perCent() {
        toleranceKind = Tolerance.Kind.PERCENT;
        return this;
    }

    AimFixture profile(String... shares) {
        profile = Arrays.stream(shares).map(BigDecimal::new).toList();
        return this;
    }

    Aim aim() {
        return new Aim(operator, value, upperValue, minimum, stretch, tolerance, toleranceKind, profile);
    }
}
