package org.openborough.indicators.judgement.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The sizes of the steps between points that adjoin; a gap makes no range.
 *
 * @param leftOut how many were left out as too large to be common-cause variation
 */
record MovingRanges(List<Double> ranges, int leftOut) {

    /** The upper limit of moving ranges in mean moving ranges (D4 for pairs). */
    private static final double UPPER_RANGE_LIMIT = 3.267;

    static MovingRanges of(List<ChartPoint> points, boolean screened) {
        List<Double> all = IntStream.range(1, points.size())
                .filter(i -> points.get(i - 1).adjoins(points.get(i)))
                .mapToObj(
                        i -> Math.abs(points.get(i).value() - points.get(i - 1).value()))
                .toList();
        return screened ? screen(all) : new MovingRanges(all, 0);
    }

    double mean() {
        return mean(ranges);
    }

    private static MovingRanges screen(List<Double> all) {
        double highest = UPPER_RANGE_LIMIT * mean(all);
        List<Double> kept = all.stream().filter(range -> range <= highest).toList();
        return new MovingRanges(kept, all.size() - kept.size());
    }

    private static double mean(List<Double> ranges) {
        return ranges.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
