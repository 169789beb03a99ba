package org.openborough.indicators.judgement.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.Rule;
import org.openborough.indicators.judgement.intervals.Interval;

/**
 * An XmR (individuals and moving range) chart of one segment of a series.
 *
 * @param limits the outer limits, clipped to what is possible
 * @param nearLimits two thirds of the way to the unclipped limits, clipped likewise
 * @param isProvisional whether there are fewer than twelve points
 * @param signals by kind in the order in which they count, then by time
 */
public record XmrChart(
        List<ChartPoint> points,
        double centre,
        double meanMovingRange,
        int movingRangesLeftOut,
        Interval limits,
        Interval nearLimits,
        boolean isLowerClipped,
        boolean isUpperClipped,
        boolean isProvisional,
        List<XmrSignal> signals)
        implements Judgement {

    /** 3 standard deviations in mean moving ranges of pairs: 3 ÷ 1.128. */
    private static final double REACH_IN_MOVING_RANGES = 2.66;

    private static final int ENOUGH_POINTS = 12;

    /** Charts values that are not cumulative; empty when no two points adjoin, as there is no moving range then. */
    public static Optional<XmrChart> of(List<ChartPoint> series, XmrOptions options) {
        List<ChartPoint> points =
                series.stream().sorted(Comparator.comparing(ChartPoint::period)).toList();
        MovingRanges ranges = MovingRanges.of(points, options.screensMovingRanges());
        if (ranges.ranges().isEmpty()) {
            return Optional.empty();
        }
        double centre = points.stream().mapToDouble(ChartPoint::value).average().orElseThrow();
        XmrLimits limits = new XmrLimits(centre, REACH_IN_MOVING_RANGES * ranges.mean());
        Interval possible = options.possible();
        return Optional.of(new XmrChart(
                points,
                centre,
                ranges.mean(),
                ranges.leftOut(),
                clipped(limits.lower(), limits.upper(), possible),
                clipped(limits.nearLower(), limits.nearUpper(), possible),
                limits.lower() < possible.lower(),
                limits.upper() > possible.upper(),
                points.size() < ENOUGH_POINTS,
                new SignalSearch(points, limits).find()));
    }

    private static Interval clipped(double lower, double upper, Interval possible) {
        return new Interval(clipped(lower, possible), clipped(upper, possible));
    }

    private static double clipped(double limit, Interval possible) {
        return Math.min(Math.max(limit, possible.lower()), possible.upper());
    }

    @Override
    public Explanation explain() {
        String reach = " 2.66 × " + Figures.of(meanMovingRange) + " = ";
        Explanation.Draft draft = Explanation.of(Rule.XMR_CHART)
                .input("points", points.size())
                .step("centre = mean of the values = " + Figures.of(centre))
                .step("mean moving range = " + Figures.of(meanMovingRange)
                        + (movingRangesLeftOut > 0 ? ", with " + movingRangesLeftOut + " left out as too large" : ""))
                .step("lower limit = " + Figures.of(centre) + " −" + reach + Figures.of(limits.lower())
                        + (isLowerClipped ? " (clipped to the lowest possible value)" : ""))
                .step("upper limit = " + Figures.of(centre) + " +" + reach + Figures.of(limits.upper())
                        + (isUpperClipped ? " (clipped to the highest possible value)" : ""))
                .step("near limits, at two thirds = " + nearLimits.inWords());
        signals.forEach(signal -> draft.step(inWords(signal)));
        return draft.conclude((signals.isEmpty()
                        ? "The series varies as common causes let it; no signal says that anything changed."
                        : "The series shows " + signals.size() + (signals.size() == 1 ? " signal" : " signals")
                                + " of something other than common causes.")
                + (isProvisional ? " The limits are provisional: there are fewer than 12 points." : ""));
    }

    private static String inWords(XmrSignal signal) {
        return signal.kind().inWords() + (signal.upward() ? " (upward), " : " (downward), ")
                + signal.periods().get(0).start() + " to "
                + signal.periods().get(signal.periods().size() - 1).end();
    }
}
