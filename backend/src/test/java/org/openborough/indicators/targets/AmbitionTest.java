package org.openborough.indicators.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.indicators.targets.AimFixture.atLeast;
import static org.openborough.indicators.targets.AimFixture.atMost;
import static org.openborough.indicators.targets.AimFixture.between;
import static org.openborough.indicators.targets.AimFixture.nearest;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AmbitionTest {

    @Test
    void askingForLessThanAtLeastLowers() {
        assertThat(isLowered(atLeast(45), atLeast(44))).isTrue();
        assertThat(isLowered(atLeast(45), atLeast(46))).isFalse();
    }

    @Test
    void allowingMoreThanAtMostLowers() {
        assertThat(isLowered(atMost(10), atMost(11))).isTrue();
        assertThat(isLowered(atMost(10), atMost(9))).isFalse();
    }

    @Test
    void wideningARangeAtEitherEndLowers() {
        assertThat(isLowered(between(10, 20), between(9, 20))).isTrue();
        assertThat(isLowered(between(10, 20), between(10, 21))).isTrue();
        assertThat(isLowered(between(10, 20), between(11, 19))).isFalse();
    }

    @Test
    void aimingNearToAnotherValueDoesNotLowerByItself() {
        assertThat(isLowered(nearest(50), nearest(60))).isFalse();
    }

    @Test
    void aWiderToleranceLowers() {
        assertThat(isLowered(nearest(50), nearest(50).tolerance(3))).isTrue();
        assertThat(isLowered(nearest(50), nearest(50).tolerance(1))).isFalse();
    }

    @Test
    void givingUpOrEasingTheMinimumLowers() {
        assertThat(isLowered(atLeast(45).minimum(40), atLeast(45))).isTrue();
        assertThat(isLowered(atLeast(45).minimum(40), atLeast(45).minimum(39))).isTrue();
        assertThat(isLowered(atMost(10).minimum(15), atMost(10).minimum(16))).isTrue();
        assertThat(isLowered(atLeast(45), atLeast(45).minimum(40))).isFalse();
    }

    @Test
    void givingUpTheStretchLowers() {
        assertThat(isLowered(atLeast(45).stretch(50), atLeast(45))).isTrue();
    }

    @Test
    void aimsThatCannotBeComparedCountAsLowered() {
        assertThat(isLowered(atLeast(45), between(50, 60))).isTrue();
        assertThat(isLowered(atLeast(45), atLeast(45).perCent())).isTrue();
    }

    @Property
    boolean theSameAimIsNotLower(@ForAll @IntRange(max = 1000) int value, @ForAll @IntRange(max = 100) int tolerance) {
        return !isLowered(atLeast(value).tolerance(tolerance), atLeast(value).tolerance(tolerance));
    }

    @Property
    boolean ofTwoDifferentAimsExactlyOneAsksForLess(@ForAll int one, @ForAll int other) {
        return one == other || isLowered(atMost(one), atMost(other)) != isLowered(atMost(other), atMost(one));
    }

    private static boolean isLowered(AimFixture before, AimFixture after) {
        return Ambition.of(before.aim()).isLoweredBy(after.aim());
    }
}
