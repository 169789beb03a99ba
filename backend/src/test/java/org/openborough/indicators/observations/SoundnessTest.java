package org.openborough.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.indicators.IndicatorFixture.anIndicator;
import static org.openborough.support.Refusals.faultsOf;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.judgement.ValueType;

class SoundnessTest {

    private static final Soundness PERCENTAGE = soundness(ValueType.PROPORTION, 100, 1);
    private static final Soundness COUNT = soundness(ValueType.COUNT, 1, 0);
    private static final Soundness RATE = soundness(ValueType.RATE, 1000, 1);

    @Nested
    class TheValue {

        @Test
        void followsFromItsPartsWhenLeftOut() {
            assertThat(PERCENTAGE.settle(parts("8300", "20000")).value()).isEqualByComparingTo("41.5");
        }

        @Test
        void isKeptWithMoreDecimalsThanAreShown() {
            assertThat(PERCENTAGE.settle(parts("1", "3")).value()).isEqualByComparingTo("33.3333333");
        }

        @Test
        void ofACountIsItsNumerator() {
            assertThat(COUNT.settle(parts("120", null)).value()).isEqualByComparingTo("120");
        }

        @Test
        void cannotFollowFromHalfItsParts() {
            assertThat(faultsOf(() -> PERCENTAGE.settle(parts("1", null)))).containsExactly("/value value-needed");
        }

        @Test
        void mayBeTheRoundedOne() {
            assertThat(PERCENTAGE.settle(whole("33.3", "1", "3")).value()).isEqualByComparingTo("33.3");
            assertThat(PERCENTAGE.settle(whole("33", "1", "3")).value()).isEqualByComparingTo("33");
            assertThat(PERCENTAGE.settle(whole("33.30", "1", "3")).value()).isEqualByComparingTo("33.3");
        }

        @Test
        void mustBeWhatItsPartsGive() {
            assertThat(faultsOf(() -> PERCENTAGE.settle(whole("30", "1", "3")))).containsExactly("/value inconsistent");
        }

        @Test
        void ofAProportionLiesBetweenNothingAndTheWhole() {
            assertThat(faultsOf(() -> PERCENTAGE.settle(value("100.1")))).containsExactly("/value out-of-range");
            assertThat(faultsOf(() -> PERCENTAGE.settle(value("-0.1")))).containsExactly("/value out-of-range");
            assertThat(PERCENTAGE.settle(value("100")).value()).isEqualByComparingTo("100");
        }

        @Test
        void ofACountIsNotNegative() {
            assertThat(faultsOf(() -> COUNT.settle(value("-1")))).containsExactly("/value out-of-range");
        }

        @Test
        void ofMoneyMayBeNegative() {
            assertThat(soundness(ValueType.MONEY, 1, 2).settle(value("-12.50")).value())
                    .isEqualByComparingTo("-12.5");
        }

        @Test
        void ofAnAnswerIsNoughtOrOne() {
            Soundness answer = soundness(ValueType.YES_NO, 1, 0);

            assertThat(answer.settle(value("1")).value()).isEqualByComparingTo("1");
            assertThat(faultsOf(() -> answer.settle(value("0.5")))).containsExactly("/value not-whole");
            assertThat(faultsOf(() -> answer.settle(value("2")))).containsExactly("/value out-of-range");
        }

        @Test
        void isMissingWhereTheStatusSaysSo() {
            assertThat(faultsOf(() -> PERCENTAGE.settle(new Measurement(
                            BigDecimal.ONE, null, null, null, null, ObservationStatus.CONFIDENTIAL, null, null))))
                    .containsExactly("/value no-value-due");
            assertThat(PERCENTAGE
                            .settle(new Measurement(
                                    null, null, null, null, null, ObservationStatus.NOT_AVAILABLE, null, null))
                            .value())
                    .isNull();
        }
    }

    @Nested
    class ItsParts {

        @Test
        void ofAProportionCannotExceedTheWhole() {
            assertThat(faultsOf(() -> PERCENTAGE.settle(parts("21", "20"))))
                    .containsExactly("/numerator exceeds-denominator", "/value out-of-range");
        }

        @Test
        void ofARateMayExceedThePopulation() {
            assertThat(RATE.settle(parts("30", "20")).value()).isEqualByComparingTo("1500");
        }

        @Test
        void cannotBeNegative() {
            assertThat(faultsOf(() -> RATE.settle(parts("-1", "20"))))
                    .containsExactly("/numerator negative", "/value out-of-range");
        }

        @Test
        void cannotBeSharesOfNothing() {
            assertThat(faultsOf(() -> PERCENTAGE.settle(parts("0", "0"))))
                    .containsExactly("/denominator not-positive", "/value value-needed");
        }
    }

    @Nested
    class Limits {

        @Test
        void encloseTheValue() {
            assertThat(faultsOf(() -> PERCENTAGE.settle(limits("40", "41", "45"))))
                    .containsExactly("/lowerLimit beyond-value");
            assertThat(faultsOf(() -> PERCENTAGE.settle(limits("40", "35", "39"))))
                    .containsExactly("/upperLimit beyond-value");
            assertThat(PERCENTAGE.settle(limits("40", "40", "40")).lowerLimit()).isEqualByComparingTo("40");
        }

        @Test
        void comeTogether() {
            assertThat(faultsOf(() -> PERCENTAGE.settle(limits("40", "35", null))))
                    .containsExactly("/upperLimit limits-together");
        }

        private static Measurement limits(String value, String lower, String upper) {
            return new Measurement(
                    number(value), null, null, number(lower), number(upper), ObservationStatus.NORMAL, null, null);
        }
    }

    @Property
    boolean whatWasWorkedOutIsConsistentWithItsParts(
            @ForAll @IntRange(max = 1_000_000) int numerator, @ForAll @IntRange(min = 1, max = 1_000_000) int more) {
        BigDecimal whole = BigDecimal.valueOf((long) numerator + more);
        Measurement settled = PERCENTAGE.settle(Measurement.of(BigDecimal.valueOf(numerator), whole));

        return PERCENTAGE.settle(settled).equals(settled);
    }

    private static Soundness soundness(ValueType type, int multiplier, int decimals) {
        return new Soundness(anIndicator().counting(type, multiplier, decimals).definition());
    }

    private static Measurement parts(String numerator, String denominator) {
        return Measurement.of(number(numerator), number(denominator));
    }

    private static Measurement whole(String value, String numerator, String denominator) {
        return parts(numerator, denominator).withValue(number(value));
    }

    private static Measurement value(String value) {
        return Measurement.of(number(value));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
