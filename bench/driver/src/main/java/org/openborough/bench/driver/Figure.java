package org.openborough.bench.driver;

import java.util.Arrays;
import java.util.Locale;

/**
 * One measured figure and what is owed.
 *
 * @param atMost whether the figure must stay below what is owed, rather than reach it
 */
record Figure(String name, double measured, double owed, boolean atMost, String unit) {

    static Figure atMost(String name, double measured, double owed, String unit) {
        return new Figure(name, measured, owed, true, unit);
    }

    static Figure atLeast(String name, double measured, double owed, String unit) {
        return new Figure(name, measured, owed, false, unit);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    boolean isMet() {
        return atMost ? measured <= owed : measured >= owed;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %.2f %s, %s %.2f %s, %s",
                name,
                measured,
                unit,
                atMost ? "at most" : "at least",
                owed,
                unit,
                isMet() ? "ok" : "short");
    }
}
