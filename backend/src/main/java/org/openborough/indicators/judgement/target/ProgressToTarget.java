package org.openborough.indicators.judgement.target;

import java.time.temporal.ChronoUnit;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.Rule;

/**
 * The annual change seen since a baseline against the annual change still required for a dated target: compound where
 * all values are positive, linear otherwise.
 *
 * @param isCompound whether the changes are shares of 1 a year rather than the indicator's unit a year
 * @param observed the annual change from the baseline to the latest value; not a number when both have one date
 * @param required the annual change from the latest value to the target; not a number when the date has passed
 */
public record ProgressToTarget(
        DatedValue baseline,
        DatedValue latest,
        DatedValue target,
        TargetOperator operator,
        boolean isCompound,
        double observed,
        double required,
        ProgressResult result)
        implements Judgement {

    private static final double DAYS_IN_A_YEAR = 365.25;

    /** Only "at least" and "at most" have a side to progress towards; others are not assessed. */
    public static ProgressToTarget of(
            DatedValue baseline, DatedValue latest, DatedValue target, TargetOperator operator) {
        boolean compound = baseline.value() > 0 && latest.value() > 0 && target.value() > 0;
        double observed = annualChange(baseline, latest, compound);
        double required = annualChange(latest, target, compound);
        ProgressResult result = judge(latest, target, operator, observed, required);
        return new ProgressToTarget(baseline, latest, target, operator, compound, observed, required, result);
    }

    private static double annualChange(DatedValue from, DatedValue to, boolean compound) {
        double years = years(from, to);
        if (years <= 0) {
            return Double.NaN;
        }
        return compound ? Math.pow(to.value() / from.value(), 1 / years) - 1 : (to.value() - from.value()) / years;
    }

    private static double years(DatedValue from, DatedValue to) {
        return ChronoUnit.DAYS.between(from.date(), to.date()) / DAYS_IN_A_YEAR;
    }

    private static ProgressResult judge(
            DatedValue latest, DatedValue target, TargetOperator operator, double observed, double required) {
        if (operator != TargetOperator.AT_LEAST && operator != TargetOperator.AT_MOST) {
            return ProgressResult.NOT_ASSESSED;
        }
        int sign = operator == TargetOperator.AT_LEAST ? 1 : -1;
        if (sign * latest.value() >= sign * target.value()) {
            return ProgressResult.REACHED;
        }
        if (Double.isNaN(required)) {
            return ProgressResult.MISSED;
        }
        if (Double.isNaN(observed)) {
            return ProgressResult.NOT_ASSESSED;
        }
        return sign * observed >= sign * required ? ProgressResult.ON_COURSE : ProgressResult.OFF_COURSE;
    }

    /** The value at the target's date if the observed change goes on; not a number when there is none. */
    public double projected() {
        double years = Math.max(0, years(latest, target));
        return isCompound ? latest.value() * Math.pow(1 + observed, years) : latest.value() + observed * years;
    }

    @Override
    public Explanation explain() {
        return Explanation.of(Rule.PROGRESS_TO_TARGET)
                .input("baseline", inWords(baseline))
                .input("latest", inWords(latest))
                .input("target", operator.wireName() + " " + inWords(target))
                .step("observed annual change = " + formula("latest", "baseline", baseline, latest) + " = "
                        + change(observed))
                .step("required annual change = " + formula("target", "latest", latest, target) + " = "
                        + change(required))
                .step("at the observed change the value becomes " + known(projected()))
                .conclude(
                        switch (result) {
                            case REACHED -> "The target is already reached.";
                            case ON_COURSE -> "At the pace seen so far the target will be reached in time.";
                            case OFF_COURSE -> "At the pace seen so far the target will not be reached in time.";
                            case MISSED -> "The target's date has passed and it is not reached.";
                            case NOT_ASSESSED ->
                                "Progress cannot be assessed: there is no earlier value, "
                                        + "or no side from which to approach the target.";
                        });
    }

    private String formula(String later, String earlier, DatedValue from, DatedValue to) {
        String years = Figures.of(years(from, to));
        return isCompound
                ? "(" + later + " ÷ " + earlier + ")^(1 ÷ " + years + ") − 1"
                : "(" + later + " − " + earlier + ") ÷ " + years;
    }

    private String change(double change) {
        return isCompound && !Double.isNaN(change) ? Figures.of(change * 100) + " % a year" : known(change);
    }

    private static String known(double figure) {
        return Double.isNaN(figure) ? "not known" : Figures.of(figure);
    }

    private static String inWords(DatedValue value) {
        return Figures.of(value.value()) + " at " + value.date();
    }
}
