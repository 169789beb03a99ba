package org.openborough.indicators.plausibility;

import java.util.List;
import java.util.Optional;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.chart.ChartPoint;
import org.openborough.indicators.judgement.chart.XmrChart;
import org.openborough.indicators.judgement.chart.XmrOptions;
import org.openborough.indicators.judgement.intervals.Interval;

/**
 * A figure outside the limits of the control chart that the other figures draw. Seasonal measures and those that add up
 * within the year swing by themselves: for them only the same part of another year says what is usual.
 */
final class OutsideLimits implements Check {

    private static final int ENOUGH = 5;

    @Override
    public List<Warning> look(Figure figure, Circumstances circumstances) {
        if (circumstances.definition().isSeasonal()
                || circumstances.definition().isCumulative()) {
            return List.of();
        }
        return chart(circumstances.history().comparableWith(figure))
                .filter(chart -> chart.meanMovingRange() > 0)
                .map(XmrChart::limits)
                .filter(limits -> isOutside(figure.value().doubleValue(), limits))
                .map(limits -> new Warning(
                        "outside-limits",
                        "%s lies outside %s to %s, between which the other figures vary by chance."
                                .formatted(
                                        Figures.of(figure.value()),
                                        Figures.of(limits.lower()),
                                        Figures.of(limits.upper())),
                        "/value"))
                .stream()
                .toList();
    }

    private static Optional<XmrChart> chart(List<Figure> figures) {
        if (figures.size() < ENOUGH) {
            return Optional.empty();
        }
        List<ChartPoint> points = figures.stream()
                .map(figure -> new ChartPoint(figure.period(), figure.value().doubleValue()))
                .toList();
        return XmrChart.of(points, XmrOptions.PLAIN);
    }

    private static boolean isOutside(double value, Interval limits) {
        return value < limits.lower() || value > limits.upper();
    }
}
