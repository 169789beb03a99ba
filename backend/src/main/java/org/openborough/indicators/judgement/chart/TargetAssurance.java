package org.openborough.indicators.judgement.chart;

import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.Rule;
import org.openborough.indicators.judgement.intervals.Interval;
import org.openborough.indicators.judgement.target.TargetOperator;

/** A target against the limits of the latest segment of a chart; only "at least" and "at most" can be assured. */
public record TargetAssurance(Interval limits, TargetOperator operator, double target, Assurance assurance)
        implements Judgement {

    public static TargetAssurance of(XmrChart latestSegment, TargetOperator operator, double target) {
        Interval limits = latestSegment.limits();
        return new TargetAssurance(limits, operator, target, judge(limits, operator, target));
    }

    private static Assurance judge(Interval limits, TargetOperator operator, double target) {
        return switch (operator) {
            case AT_LEAST -> assurance(limits.lower() >= target, limits.upper() < target);
            case AT_MOST -> assurance(limits.upper() <= target, limits.lower() > target);
            case BETWEEN, NEAREST -> Assurance.NOT_ASSESSED;
        };
    }

    private static Assurance assurance(boolean alwaysMet, boolean neverMet) {
        if (alwaysMet) {
            return Assurance.CONSISTENTLY_MET;
        }
        return neverMet ? Assurance.CONSISTENTLY_MISSED : Assurance.HIT_AND_MISS;
    }

    @Override
    public Explanation explain() {
        return Explanation.of(Rule.XMR_ASSURANCE)
                .input("target", operator.wireName() + " " + Figures.of(target))
                .input("limits", limits.inWords())
                .step("limits " + limits.inWords() + " against " + operator.wireName() + " " + Figures.of(target)
                        + " = " + assurance.wireName())
                .conclude(
                        switch (assurance) {
                            case CONSISTENTLY_MET -> "Unless something changes, the target will be met every time.";
                            case CONSISTENTLY_MISSED ->
                                "Unless something changes, the target will be missed every time.";
                            case HIT_AND_MISS -> "Whether the target is met is a matter of chance.";
                            case NOT_ASSESSED -> "Only a target of at least or at most can be assured.";
                        });
    }
}
