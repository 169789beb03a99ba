package org.openborough.indicators.judgement.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.Rule;

/**
 * Whether the latest five consecutive periods show a trend that chance would show less than once in 500 times, and that
 * does not hang on a single period.
 *
 * @param points the latest five, or all there are when fewer
 * @param fit null when it cannot be assessed
 * @param slopesWithoutOne the slope with the first, second … point left out
 * @param obstacle why it cannot be assessed; empty when it can
 */
public record RecentTrend(
        List<TrendPoint> points,
        Polarity polarity,
        LinearFit fit,
        List<Double> slopesWithoutOne,
        String obstacle,
        TrendResult result)
        implements Judgement {

    /** The value of χ² with one degree of freedom that chance exceeds once in 500 times. */
    private static final double SIGNIFICANT = 9.5495;

    /** How many periods the trend is judged from. */
    public static final int POINTS = 5;

    private static final List<Integer> TIMES = List.of(1, 2, 3, 4, 5);

    /** Judges published points, in any order, all with limits or all with counts. */
    public static RecentTrend of(List<TrendPoint> history, Polarity polarity) {
        List<TrendPoint> sorted = history.stream()
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
        List<TrendPoint> latest = sorted.subList(Math.max(0, sorted.size() - POINTS), sorted.size());
        String obstacle = obstacle(latest);
        if (!obstacle.isEmpty()) {
            return new RecentTrend(latest, polarity, null, List.of(), obstacle, TrendResult.NOT_ASSESSED);
        }
        LinearFit fit = LinearFit.of(latest, TIMES);
        List<Double> slopes =
                TIMES.stream().map(time -> slopeWithout(latest, time)).toList();
        return new RecentTrend(latest, polarity, fit, slopes, "", judge(fit, slopes, polarity));
    }

    private static String obstacle(List<TrendPoint> points) {
        if (points.size() < POINTS) {
            return "there are fewer than five periods";
        }
        boolean consecutive = IntStream.range(1, POINTS)
                .allMatch(i ->
                        points.get(i - 1).period().isConsecutive(points.get(i).period()));
        if (!consecutive) {
            return "the latest five periods do not follow one another without gap or overlap";
        }
        if (points.stream().map(TrendPoint::isProportion).distinct().count() > 1) {
            return "some periods have counts and others only limits";
        }
        return points.get(0).isProportion() ? obstacleOfCounts(points) : obstacleOfLimits(points);
    }

    private static String obstacleOfCounts(List<TrendPoint> points) {
        double counts = points.stream().mapToDouble(TrendPoint::figure).sum();
        double totals = points.stream().mapToDouble(TrendPoint::total).sum();
        if (counts == 0) {
            return "all counts are 0";
        }
        return counts == totals ? "all counts equal their totals" : "";
    }

    private static String obstacleOfLimits(List<TrendPoint> points) {
        return points.stream().anyMatch(point -> point.limits().width() == 0)
                ? "a period's upper and lower limits are equal"
                : "";
    }

    private static double slopeWithout(List<TrendPoint> points, int leftOut) {
        List<Integer> times = new ArrayList<>(TIMES);
        times.remove(Integer.valueOf(leftOut));
        return LinearFit.of(points, times).slope();
    }

    private static TrendResult judge(LinearFit fit, List<Double> slopes, Polarity polarity) {
        boolean steady = slopes.stream().allMatch(slope -> Math.signum(slope) == Math.signum(fit.slope()));
        if (!(fit.chiSquared() > SIGNIFICANT) || !steady) {
            return TrendResult.NO_SIGNIFICANT_CHANGE;
        }
        return switch (polarity.signOfImprovement() * (int) Math.signum(fit.slope())) {
            case 1 -> TrendResult.IMPROVING;
            case -1 -> TrendResult.WORSENING;
            default -> fit.slope() > 0 ? TrendResult.INCREASING : TrendResult.DECREASING;
        };
    }

    @Override
    public Explanation explain() {
        boolean counts = !points.isEmpty() && points.get(0).isProportion();
        Explanation.Draft draft =
                Explanation.of(counts ? Rule.RECENT_TREND_OF_PROPORTIONS : Rule.RECENT_TREND_OF_VALUES);
        points.forEach(point ->
                draft.input(point.period().start() + " to " + point.period().end(), inWords(point)));
        draft.input("polarity", polarity.wireName());
        if (fit == null) {
            return draft.conclude("The trend cannot be assessed: " + obstacle + ".");
        }
        return draft.step("slope = " + Figures.of(fit.slope()) + " a period")
                .step("χ² = " + Figures.of(fit.chiSquared())
                        + (fit.chiSquared() > SIGNIFICANT ? " is above " : " is not above ") + Figures.of(SIGNIFICANT))
                .step("slopes with one period left out = "
                        + String.join(
                                ", ", slopesWithoutOne.stream().map(Figures::of).toList()))
                .conclude(sentence());
    }

    private String sentence() {
        return result == TrendResult.NO_SIGNIFICANT_CHANGE
                ? "The latest five periods show no significant change."
                : "The latest five periods are " + result.wireName() + " by more than chance explains.";
    }

    private static String inWords(TrendPoint point) {
        return point.isProportion()
                ? Figures.of(point.figure()) + " of " + Figures.of(point.total())
                : Figures.of(point.figure()) + " (" + point.limits().inWords() + ")";
    }
}
