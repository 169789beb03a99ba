package org.openborough.indicators.judgement.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Finds the signals of a chart, kind by kind in the order in which they count. A gap ends every run. */
final class SignalSearch {

    private static final int RUN = 7;
    private static final double ROUNDING = 1e-12;

    private final List<ChartPoint> points;
    private final XmrLimits limits;

    SignalSearch(List<ChartPoint> points, XmrLimits limits) {
        this.points = points;
        this.limits = limits;
    }

    List<XmrSignal> find() {
        List<XmrSignal> found = new ArrayList<>();
        found.addAll(runs(SignalKind.OUTSIDE_LIMITS, true, 1, each(value -> isAbove(value, limits.upper()))));
        found.addAll(runs(SignalKind.OUTSIDE_LIMITS, false, 1, each(value -> isAbove(limits.lower(), value))));
        found.addAll(runs(SignalKind.RUN_OF_RISES_OR_FALLS, true, RUN, step((before, value) -> value > before)));
        found.addAll(runs(SignalKind.RUN_OF_RISES_OR_FALLS, false, RUN, step((before, value) -> value < before)));
        found.addAll(twoOfThree(true, value -> isAbove(value, limits.nearUpper())));
        found.addAll(twoOfThree(false, value -> isAbove(limits.nearLower(), value)));
        found.addAll(runs(SignalKind.RUN_ON_ONE_SIDE, true, RUN, each(value -> isAbove(value, limits.centre()))));
        found.addAll(runs(SignalKind.RUN_ON_ONE_SIDE, false, RUN, each(value -> isAbove(limits.centre(), value))));
        found.sort(Comparator.comparing(XmrSignal::kind)
                .thenComparing(signal -> signal.periods().get(0)));
        return found.stream().distinct().toList();
    }

    /** A mean of equal values may differ from them in the last binary digit, which is no signal. */
    private static boolean isAbove(double value, double line) {
        return value - line > ROUNDING * Math.max(Math.abs(value), Math.abs(line));
    }

    /** Whether a point goes on with a run that the point before it belongs to, or starts one. */
    private interface Membership {
        boolean startsAt(int index);

        boolean continuesAt(int index);
    }

    private List<XmrSignal> runs(SignalKind kind, boolean upward, int length, Membership membership) {
        List<XmrSignal> found = new ArrayList<>();
        int start = 0;
        while (start < points.size()) {
            int end = start + 1;
            if (membership.startsAt(start)) {
                while (end < points.size() && adjoins(end) && length > 1 && membership.continuesAt(end)) {
                    end++;
                }
                if (end - start >= length) {
                    found.add(signal(kind, upward, start, end));
                }
            }
            start = kind == SignalKind.RUN_OF_RISES_OR_FALLS && end > start + 1 ? end - 1 : end;
        }
        return found;
    }

    private List<XmrSignal> twoOfThree(boolean upward, Predicate<Double> beyond) {
        List<XmrSignal> found = new ArrayList<>();
        for (int last = 2; last < points.size(); last++) {
            IntPredicate isBeyond = index -> beyond.test(points.get(index).value());
            boolean joined = adjoins(last) && adjoins(last - 1);
            List<Integer> hits = List.of(last - 2, last - 1, last).stream()
                    .filter(isBeyond::test)
                    .toList();
            if (joined && hits.size() >= 2) {
                found.add(new XmrSignal(
                        SignalKind.TWO_OF_THREE_NEAR_LIMIT,
                        upward,
                        hits.stream().map(index -> points.get(index).period()).toList()));
            }
        }
        return found;
    }

    private boolean adjoins(int index) {
        return points.get(index - 1).adjoins(points.get(index));
    }

    private XmrSignal signal(SignalKind kind, boolean upward, int start, int end) {
        return new XmrSignal(
                kind,
                upward,
                points.subList(start, end).stream().map(ChartPoint::period).toList());
    }

    private Membership each(Predicate<Double> belongs) {
        return new Membership() {
            @Override
            public boolean startsAt(int index) {
                return belongs.test(points.get(index).value());
            }

            @Override
            public boolean continuesAt(int index) {
                return startsAt(index);
            }
        };
    }

    private Membership step(BiPredicate<Double, Double> belongs) {
        return new Membership() {
            @Override
            public boolean startsAt(int index) {
                return true;
            }

            @Override
            public boolean continuesAt(int index) {
                return belongs.test(
                        points.get(index - 1).value(), points.get(index).value());
            }
        };
    }
}
