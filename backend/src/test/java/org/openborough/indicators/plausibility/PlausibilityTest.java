package org.openborough.indicators.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.indicators.IndicatorFixture.anIndicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.Frequency;
import org.openborough.indicators.IndicatorFixture;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.judgement.target.Target;
import org.openborough.indicators.judgement.target.Tolerance;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;

class PlausibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 7, 1);
    private static final Period NOW = YearType.FINANCIAL.quarter(2010, 4);
    private static final Target FORTY = Target.atLeast(BigDecimal.valueOf(40), Tolerance.points(BigDecimal.ONE));

    @Nested
    class BesideTheValuesBefore {

        @Test
        void aFirstValueIsNeverUnusual() {
            assertThat(codes(anIndicator(), "41.5")).isEmpty();
        }

        @Test
        void aValueLikeTheOthersIsNotUnusual() {
            assertThat(codes(anIndicator(), "41.5", "40", "42", "41", "43", "40.5", "42.5"))
                    .isEmpty();
        }

        @Test
        void aValueAHundredTimesTooSmallIsASlip() {
            List<Warning> warnings = warnings(anIndicator(), "0.415", "40", "42", "41", "43", "40.5", "42.5");

            assertThat(warnings).extracting(Warning::code).containsExactly("slipped-digit");
            assertThat(warnings.get(0).detail()).contains("was 41.5 meant?");
        }

        @Test
        void aValueTenTimesTooLargeIsASlip() {
            assertThat(codes(money(), "415", "40", "42", "41")).containsExactly("slipped-digit");
        }

        @Test
        void aNegativeValueAmongPositiveOnesIsUnusual() {
            assertThat(codes(money(), "-41", "40", "42", "41")).containsExactly("unusual-sign");
        }

        @Test
        void aValueOutsideTheLimitsOfTheOthersIsUnusual() {
            assertThat(codes(anIndicator(), "55", "40", "42", "41", "43", "40.5", "42.5"))
                    .containsExactly("outside-limits");
        }

        @Test
        void withFewValuesOnlyALargeChangeIsUnusual() {
            assertThat(codes(anIndicator(), "62", "40")).containsExactly("unusual-change");
            assertThat(codes(anIndicator(), "55", "40")).isEmpty();
        }

        @Test
        void whatSwingsWithTheSeasonsIsComparedWithLastYear() {
            IndicatorFixture adding =
                    anIndicator().counting(ValueType.COUNT, 1, 0).cumulative();

            assertThat(codes(adding, "410", "400", "100", "210", "300")).isEmpty();
            assertThat(codes(adding, "900", "400", "100", "210", "300")).containsExactly("unusual-change");
        }

        @Test
        void aValueOfAnotherLengthOfPeriodIsNoMeasure() {
            Figure year = new Figure(YearType.FINANCIAL.yearStartingIn(2010), new BigDecimal("4"), null, null);

            assertThat(Plausibility.warnings(year, circumstances(anIndicator(), history("40", "42", "41"), null)))
                    .isEmpty();
        }
    }

    @Nested
    class InItsParts {

        @Test
        void aDenominatorTenTimesTooSmallIsASlip() {
            Figure figure = counted(NOW, 80, 200);
            History history = new History(List.of(
                    counted(NOW.previous(), 82, 2000), counted(NOW.previous().previous(), 80, 2000)));

            assertThat(Plausibility.warnings(figure, circumstances(anIndicator(), history, null)))
                    .extracting(Warning::field)
                    .contains("/denominator");
        }

        @Test
        void theSamePartsAsLastTimeAreACopy() {
            Figure figure = counted(NOW, 820, 2000);
            History history = new History(List.of(counted(NOW.previous(), 820, 2000)));

            assertThat(Plausibility.warnings(figure, circumstances(anIndicator(), history, null)))
                    .extracting(Warning::code)
                    .containsExactly("copied-figures");
        }

        private static Figure counted(Period period, int numerator, int denominator) {
            BigDecimal value = BigDecimal.valueOf(100.0 * numerator / denominator);
            return new Figure(period, value, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        }
    }

    @Nested
    class BesideTheTarget {

        @Test
        void aValueHalfTheTargetAwayIsUnusual() {
            assertThat(againstTarget("19.9")).containsExactly("far-from-target");
            assertThat(againstTarget("60.1")).containsExactly("far-from-target");
        }

        @Test
        void aValueNearTheTargetIsNot() {
            assertThat(againstTarget("20")).isEmpty();
            assertThat(againstTarget("60")).isEmpty();
        }

        private static List<String> againstTarget(String value) {
            return Plausibility.warnings(figure(NOW, value), circumstances(anIndicator(), history(), FORTY)).stream()
                    .map(Warning::code)
                    .toList();
        }
    }

    @Nested
    class InItsPeriod {

        @Test
        void aPeriodThatIsNotOverIsUnusual() {
            Figure early = figure(YearType.FINANCIAL.quarter(2011, 2), "41.5");

            assertThat(Plausibility.warnings(early, circumstances(anIndicator(), history(), null)))
                    .extracting(Warning::code)
                    .containsExactly("unfinished-period");
        }

        @Test
        void aPreliminaryValueMayComeEarly() {
            Figure early = figure(YearType.FINANCIAL.quarter(2011, 2), "41.5");
            Circumstances preliminary = new Circumstances(anIndicator().definition(), history(), null, true, TODAY);

            assertThat(Plausibility.warnings(early, preliminary)).isEmpty();
        }

        @Test
        void aPeriodShorterThanIsMeasuredIsUnusual() {
            assertThat(codes(anIndicator().every(Frequency.ANNUAL), "41.5")).containsExactly("short-period");
        }

        @Test
        void aDateIsOnlyLookedAtForItsPeriod() {
            IndicatorFixture date = anIndicator().counting(ValueType.DATE, 1, 0);

            assertThat(codes(date, "15000", "10", "11", "12")).isEmpty();
        }
    }

    @Property
    boolean theSizeOfTheUnitDoesNotMatter(
            @ForAll @IntRange(min = 1, max = 1000) int value, @ForAll @IntRange(min = 1, max = 1000) int before) {
        List<String> small = codes(money(), String.valueOf(value), String.valueOf(before), String.valueOf(before));
        List<String> large = codes(money(), value + "000", before + "000", before + "000");

        return small.equals(large);
    }

    private static IndicatorFixture money() {
        return anIndicator().counting(ValueType.MONEY, 1, 2);
    }

    private static List<String> codes(IndicatorFixture indicator, String value, String... before) {
        return warnings(indicator, value, before).stream().map(Warning::code).toList();
    }

    private static List<Warning> warnings(IndicatorFixture indicator, String value, String... before) {
        return Plausibility.warnings(figure(NOW, value), circumstances(indicator, history(before), null));
    }

    /** The values of the quarters before, the oldest first. */
    private static History history(String... values) {
        List<Figure> figures = new ArrayList<>();
        Period period = NOW;
        for (int i = values.length - 1; i >= 0; i--) {
            period = period.previous();
            figures.add(figure(period, values[i]));
        }
        return new History(figures);
    }

    private static Figure figure(Period period, String value) {
        return new Figure(period, new BigDecimal(value), null, null);
    }

    private static Circumstances circumstances(IndicatorFixture indicator, History history, Target target) {
        return new Circumstances(indicator.definition(), history, target, false, TODAY);
    }
}
