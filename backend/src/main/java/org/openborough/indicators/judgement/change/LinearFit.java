package org.openborough.indicators.judgement.change;

import java.util.List;

/**
 * A straight line through points at times 1, 2, 3 …, and the test that it is not level.
 *
 * @param slope the change per period, in the value's unit or as a share of 1
 * @param chiSquared with one degree of freedom
 */
public record LinearFit(double slope, double chiSquared) {

    /** The width of a 95 per cent interval in standard errors: twice 1.96. */
    private static final double STANDARD_ERRORS_IN_LIMITS = 3.92;

    /** Fits the points at the given times, which may leave some out. */
    static LinearFit of(List<TrendPoint> points, List<Integer> times) {
        return points.get(0).isProportion() ? ofProportions(points, times) : ofValues(points, times);
    }

    /** Weighted least squares: b = (Σw·Σwxt − Σwt·Σwx)/D with D = Σw·Σwt² − (Σwt)², and χ² = b²·D/Σw. */
    private static LinearFit ofValues(List<TrendPoint> points, List<Integer> times) {
        double w = 0;
        double wt = 0;
        double wx = 0;
        double wtt = 0;
        double wxt = 0;
        for (int time : times) {
            TrendPoint point = points.get(time - 1);
            double weight = Math.pow(STANDARD_ERRORS_IN_LIMITS / point.limits().width(), 2);
            w += weight;
            wt += weight * time;
            wx += weight * point.figure();
            wtt += weight * time * time;
            wxt += weight * point.figure() * time;
        }
        double d = w * wtt - wt * wt;
        double slope = (w * wxt - wt * wx) / d;
        return new LinearFit(slope, slope * slope * d / w);
    }

    /** Linear trend in proportions: χ² = N(NΣxt − XΣnt)² / [X(N − X)(NΣnt² − (Σnt)²)]. */
    private static LinearFit ofProportions(List<TrendPoint> points, List<Integer> times) {
        double n = 0;
        double x = 0;
        double xt = 0;
        double nt = 0;
        double ntt = 0;
        for (int time : times) {
            TrendPoint point = points.get(time - 1);
            n += point.total();
            x += point.figure();
            xt += point.figure() * time;
            nt += point.total() * time;
            ntt += point.total() * time * time;
        }
        double covariation = n * xt - x * nt;
        double variation = n * ntt - nt * nt;
        return new LinearFit(covariation / variation, n * covariation * covariation / (x * (n - x) * variation));
    }
}
