package org.openborough.indicators.judgement.comparison;

import java.util.Arrays;

/** Sorted values and their quantiles by linear interpolation: type 7 of Hyndman and Fan, as spreadsheets do it. */
final class Quantiles {

    private final double[] sorted;

    Quantiles(double[] values) {
        this.sorted = values.clone();
        Arrays.sort(sorted);
    }

    int size() {
        return sorted.length;
    }

    double at(double share) {
        double position = (sorted.length - 1) * share;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    double median() {
        return at(0.5);
    }

    /** The median distance from the median, unscaled. */
    double medianAbsoluteDeviation() {
        double median = median();
        return new Quantiles(Arrays.stream(sorted)
                        .map(value -> Math.abs(value - median))
                        .toArray())
                .median();
    }

    int countBelow(double value) {
        return countWhile(value, false);
    }

    int countAbove(double value) {
        return sorted.length - countWhile(value, true);
    }

    /** Binary search, as whole league tables are ranked against one group: values below, or up to, the given one. */
    private int countWhile(double value, boolean included) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean counts = included ? sorted[middle] <= value : sorted[middle] < value;
            low = counts ? middle + 1 : low;
            high = counts ? high : middle;
        }
        return low;
    }
}
