package org.openborough.indicators.judgement.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openborough.indicators.judgement.Polarity.HIGHER_IS_BETTER;
import static org.openborough.indicators.judgement.Polarity.LOWER_IS_BETTER;
import static org.openborough.indicators.judgement.Polarity.NO_JUDGEMENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.judgement.intervals.Interval;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;

class RecentTrendTest {

    /** By hand with N = 500, X = 150, Σxt = 550: 500 × 50,000² ÷ (150 × 350 × 500,000) = 47.619. */
    @Test
    void testsProportionsForALinearTrend() {
        RecentTrend trend = RecentTrend.of(proportions(100, 10, 20, 30, 40, 50), HIGHER_IS_BETTER);

        assertThat(trend.fit().chiSquared()).isCloseTo(47.619, within(0.001));
        assertThat(trend.fit().slope()).isCloseTo(0.1, within(1e-12));
        assertThat(trend.result()).isEqualTo(TrendResult.IMPROVING);
    }

    /** By hand: limits 3.92 wide weigh 1, so b = 2, D = 5 × 55 − 15² = 50 and χ² = 2² × 50 ÷ 5 = 40. */
    @Test
    void testsValuesWithLimitsByWeightedLeastSquares() {
        RecentTrend trend = RecentTrend.of(values(3.92, 10, 12, 14, 16, 18), LOWER_IS_BETTER);

        assertThat(trend.fit().chiSquared()).isCloseTo(40, within(1e-9));
        assertThat(trend.fit().slope()).isCloseTo(2, within(1e-9));
        assertThat(trend.result()).isEqualTo(TrendResult.WORSENING);
    }

    @Test
    void namesTheDirectionOnlyWhereThereIsNoJudgement() {
        assertThat(RecentTrend.of(values(1, 5, 4, 3, 2, 1), NO_JUDGEMENT).result())
                .isEqualTo(TrendResult.DECREASING);
    }

    @Test
    void reportsNoTrendThatChanceExplains() {
        assertThat(RecentTrend.of(values(10, 10, 12, 14, 16, 18), HIGHER_IS_BETTER)
                        .result())
                .isEqualTo(TrendResult.NO_SIGNIFICANT_CHANGE);
    }

    /** Without the last point the other four fall, so the trend hangs on a single period. */
    @Test
    void reportsNoTrendThatHangsOnOnePeriod() {
        RecentTrend trend = RecentTrend.of(values(0.392, 4, 3, 2, 1, 20), HIGHER_IS_BETTER);

        assertThat(trend.fit().chiSquared()).isGreaterThan(9.5495);
        assertThat(trend.result()).isEqualTo(TrendResult.NO_SIGNIFICANT_CHANGE);
    }

    @Test
    void takesTheLatestFiveOfALongerSeriesInAnyOrder() {
        List<TrendPoint> points = new ArrayList<>(proportions(100, 90, 90, 10, 20, 30, 40, 50));
        Collections.reverse(points);

        assertThat(RecentTrend.of(points, HIGHER_IS_BETTER).result()).isEqualTo(TrendResult.IMPROVING);
    }

    @Test
    void explainsTheTestAndTheFitsThatLeaveOneOut() {
        var explanation = RecentTrend.of(values(3.92, 10, 12, 14, 16, 18), HIGHER_IS_BETTER)
                .explain();

        assertThat(explanation.rule()).isEqualTo("recent-trend-of-values");
        assertThat(explanation.steps())
                .containsExactly(
                        "slope = 2 a period",
                        "χ² = 40 is above 9.5495",
                        "slopes with one period left out = 2, 2, 2, 2, 2");
    }

    @Nested
    class CannotBeAssessed {

        @Test
        void withFewerThanFivePeriods() {
            assertObstacle(values(1, 1, 2, 3, 4), "fewer than five");
        }

        @Test
        void withAGap() {
            List<TrendPoint> points = new ArrayList<>(values(1, 1, 2, 3, 4, 5, 6));
            points.remove(3);

            assertObstacle(points, "do not follow one another");
        }

        @Test
        void withPooledPeriodsThatOverlap() {
            List<TrendPoint> points = IntStream.range(2010, 2015)
                    .mapToObj(year ->
                            TrendPoint.ofProportion(YearType.CALENDAR.yearsStartingIn(year, 3), year - 2000, 100))
                    .toList();

            assertObstacle(points, "without gap or overlap");
        }

        @Test
        void withNoneOrAll() {
            assertObstacle(proportions(100, 0, 0, 0, 0, 0), "all counts are 0");
            assertObstacle(proportions(7, 7, 7, 7, 7, 7), "all counts equal their totals");
        }

        @Test
        void withLimitsThatAreEqual() {
            assertObstacle(values(0, 1, 2, 3, 4, 5), "limits are equal");
        }

        private void assertObstacle(List<TrendPoint> points, String reason) {
            RecentTrend trend = RecentTrend.of(points, HIGHER_IS_BETTER);

            assertThat(trend.result()).isEqualTo(TrendResult.NOT_ASSESSED);
            assertThat(trend.explain().sentence())
                    .startsWith("The trend cannot be assessed: ")
                    .contains(reason);
        }
    }

    @Property
    void polarityMirrors(@ForAll @Size(5) List<@IntRange(min = 0, max = 100) Integer> counts) {
        double[] rising = counts.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] falling = counts.stream().mapToDouble(count -> -count).toArray();

        assertThat(RecentTrend.of(values(2, falling), LOWER_IS_BETTER).result())
                .isEqualTo(RecentTrend.of(values(2, rising), HIGHER_IS_BETTER).result());
    }

    private static List<TrendPoint> proportions(double total, double... counts) {
        List<TrendPoint> points = new ArrayList<>();
        for (double count : counts) {
            points.add(TrendPoint.ofProportion(year(points.size()), count, total));
        }
        return points;
    }

    private static List<TrendPoint> values(double width, double... values) {
        List<TrendPoint> points = new ArrayList<>();
        for (double value : values) {
            Interval limits = new Interval(value - width / 2, value + width / 2);
            points.add(TrendPoint.ofValue(year(points.size()), value, limits));
        }
        return points;
    }

    private static Period year(int index) {
        return YearType.FINANCIAL.yearStartingIn(2005 + index);
    }
}
