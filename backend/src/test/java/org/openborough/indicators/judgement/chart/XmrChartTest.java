package org.openborough.indicators.judgement.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.change.Direction;
import org.openborough.indicators.judgement.change.PeriodValue;
import org.openborough.indicators.judgement.target.TargetOperator;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;

class XmrChartTest {

    private static final double[] STEADY = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12};

    /** By hand: mean 11, every moving range 2, so 11 ∓ 5.32 and two thirds of that 11 ∓ 3.54667. */
    @Test
    void drawsLimitsFromTheMeanMovingRange() {
        XmrChart chart = chart(STEADY);

        assertThat(chart.centre()).isEqualTo(11);
        assertThat(chart.limits().lower()).isCloseTo(5.68, within(1e-9));
        assertThat(chart.limits().upper()).isCloseTo(16.32, within(1e-9));
        assertThat(chart.nearLimits().upper()).isCloseTo(14.54667, within(1e-5));
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.isProvisional()).isFalse();
    }

    @Test
    void isProvisionalBelowTwelvePoints() {
        XmrChart chart = chart(10, 12, 10, 12);

        assertThat(chart.isProvisional()).isTrue();
        assertThat(chart.explain().sentence()).contains("provisional");
    }

    /** By hand: with a last point of 30, ranges are 11 × 2 and 18, mean 3.3333; 18 exceeds 3.267 × 3.3333 = 10.89. */
    @Test
    void leavesOutLargeMovingRangesOnceOnlyWhenAsked() {
        List<ChartPoint> points = points(10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 30);

        XmrChart plain = XmrChart.of(points, XmrOptions.PLAIN).orElseThrow();
        XmrChart screened =
                XmrChart.of(points, XmrOptions.PLAIN.withScreening()).orElseThrow();

        assertThat(plain.meanMovingRange()).isCloseTo(3.3333, within(0.0001));
        assertThat(screened.meanMovingRange()).isEqualTo(2);
        assertThat(screened.explain().steps().get(1)).endsWith("with 1 left out as too large");
    }

    @Test
    void clipsLimitsToWhatIsPossibleAndSaysSo() {
        XmrChart chart =
                XmrChart.of(points(1, 5, 1, 5), XmrOptions.PLAIN.within(0, 100)).orElseThrow();

        assertThat(chart.limits().lower()).isZero();
        assertThat(chart.isLowerClipped()).isTrue();
        assertThat(chart.isUpperClipped()).isFalse();
        assertThat(chart.explain().steps()).anyMatch(step -> step.contains("clipped to the lowest possible"));
    }

    @Test
    void makesNoMovingRangeAcrossAGap() {
        List<ChartPoint> points = List.of(point(0, 10), point(1, 12), point(5, 90), point(6, 92));

        assertThat(XmrChart.of(points, XmrOptions.PLAIN).orElseThrow().meanMovingRange())
                .isEqualTo(2);
        assertThat(XmrChart.of(List.of(point(0, 1), point(2, 2)), XmrOptions.PLAIN))
                .isEmpty();
    }

    @Test
    void deaccumulatesACumulativeSeriesWithinItsYear() {
        List<PeriodValue> cumulative = Stream.of(0, 1, 2, 3, 4, 6)
                .map(i -> new PeriodValue(
                        quarter(i),
                        BigDecimal.valueOf(List.of(10, 25, 45, 70, 12, 50, 60).get(i))))
                .toList();

        assertThat(new CumulativeSeries(cumulative, YearType.FINANCIAL).perPeriod())
                .extracting(value -> value.value().intValue())
                .containsExactly(10, 15, 20, 25, 12);
    }

    @Nested
    class Signals {

        @Test
        void findsAPointOutsideTheLimits() {
            XmrSignal signal = chart(10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 30)
                    .signals()
                    .get(0);

            assertThat(signal.kind()).isEqualTo(SignalKind.OUTSIDE_LIMITS);
            assertThat(signal.upward()).isTrue();
            assertThat(signal.periods()).containsExactly(quarter(12));
            assertThat(signal.meaning(Polarity.LOWER_IS_BETTER)).isEqualTo(Direction.WORSENING);
            assertThat(signal.meaning(Polarity.NO_JUDGEMENT)).isEqualTo(Direction.INCREASING);
        }

        @Test
        void findsSevenRisingPointsButNotSix() {
            assertThat(kinds(9, 1, 2, 3, 4, 5, 6, 7, 1)).contains(SignalKind.RUN_OF_RISES_OR_FALLS);
            assertThat(kinds(9, 1, 2, 3, 4, 5, 6, 1)).doesNotContain(SignalKind.RUN_OF_RISES_OR_FALLS);
            assertThat(kinds(1, 7, 6, 5, 4, 3, 2, 1, 9)).contains(SignalKind.RUN_OF_RISES_OR_FALLS);
        }

        @Test
        void findsSevenPointsOnOneSideAndTwoOfThreeNearALimit() {
            assertThat(kinds(5, 6, 5, 6, 5, 6, 5, 1, 2, 1, 2, 1, 2, 1))
                    .contains(SignalKind.TWO_OF_THREE_NEAR_LIMIT, SignalKind.RUN_ON_ONE_SIDE)
                    .isSorted();
        }

        @Test
        void endsARunAtAGap() {
            List<ChartPoint> points = new ArrayList<>();
            double[] values = {5, 6, 5, 6, 5, 6, 5, 1, 2, 1, 2, 1, 2, 1};
            for (int i = 0; i < values.length; i++) {
                points.add(point(i < 4 || i > 10 ? i * 2 : i + 4, values[i]));
            }

            assertThat(XmrChart.of(points, XmrOptions.PLAIN).orElseThrow().signals())
                    .extracting(XmrSignal::kind)
                    .doesNotContain(SignalKind.RUN_ON_ONE_SIDE);
        }
    }

    @Nested
    class AssuranceOfATarget {

        @Test
        void saysWhetherChanceAloneMeetsTheTarget() {
            assertThat(assurance(TargetOperator.AT_LEAST, 5.6)).isEqualTo(Assurance.CONSISTENTLY_MET);
            assertThat(assurance(TargetOperator.AT_LEAST, 11)).isEqualTo(Assurance.HIT_AND_MISS);
            assertThat(assurance(TargetOperator.AT_LEAST, 16.4)).isEqualTo(Assurance.CONSISTENTLY_MISSED);
            assertThat(assurance(TargetOperator.AT_MOST, 16.4)).isEqualTo(Assurance.CONSISTENTLY_MET);
            assertThat(assurance(TargetOperator.AT_MOST, 5.6)).isEqualTo(Assurance.CONSISTENTLY_MISSED);
            assertThat(assurance(TargetOperator.NEAREST, 11)).isEqualTo(Assurance.NOT_ASSESSED);
        }

        @Test
        void explainsTheLimitsItRestsOn() {
            assertThat(TargetAssurance.of(chart(STEADY), TargetOperator.AT_LEAST, 11)
                            .explain()
                            .steps())
                    .containsExactly("limits 5.68 to 16.32 against at-least 11 = hit-and-miss");
        }

        private Assurance assurance(TargetOperator operator, double target) {
            return TargetAssurance.of(chart(STEADY), operator, target).assurance();
        }
    }

    @Property
    boolean findsNoSignalInASeriesOfEqualValues(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double value, @ForAll @IntRange(min = 2, max = 40) int size) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return chart(values).signals().isEmpty();
    }

    private static List<SignalKind> kinds(double... values) {
        return chart(values).signals().stream().map(XmrSignal::kind).toList();
    }

    private static XmrChart chart(double... values) {
        return XmrChart.of(points(values), XmrOptions.PLAIN).orElseThrow();
    }

    private static List<ChartPoint> points(double... values) {
        List<ChartPoint> points = new ArrayList<>();
        for (double value : values) {
            points.add(point(points.size(), value));
        }
        return points;
    }

    private static ChartPoint point(int index, double value) {
        return new ChartPoint(quarter(index), value);
    }

    private static Period quarter(int index) {
        return YearType.FINANCIAL.quarter(2008 + index / 4, index % 4 + 1);
    }
}
