package org.openborough.indicators.judgement.target;

import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Rule;

/** Writes how a value came to its status against target. */
record TargetExplanation(TargetJudgement judgement) {

    Explanation write() {
        Target target = judgement.target();
        Explanation.Draft draft = Explanation.of(Rule.STATUS_AGAINST_TARGET).input("value", judgement.value());
        if (target == null) {
            return draft.input("target", "none").conclude("There is no target, so there is no status against target.");
        }
        draft.input("target", inWords(target))
                .input("tolerance", target.tolerance().inWords());
        if (target.minimum() != null) {
            draft.input("minimum", target.minimum());
        }
        if (!judgement.isJudged()) {
            return draft.conclude("The value is missing, which is counted as missing and not as red.");
        }
        return steps(draft).conclude(sentence());
    }

    private Explanation.Draft steps(Explanation.Draft draft) {
        Target target = judgement.target();
        String value = Figures.of(judgement.value());
        if (target.minimum() != null) {
            String side = judgement.value().compareTo(target.minimum()) < 0 ? " is below " : " is not below ";
            if (target.operator() == TargetOperator.AT_MOST) {
                side = judgement.isBeyondMinimum() ? " is above " : " is not above ";
            }
            draft.step(value + side + "the minimum acceptable of " + Figures.of(target.minimum()));
        }
        draft.step("distance = " + value + " − " + Figures.of(judgement.measuredLimit()) + " = "
                + Figures.of(judgement.distance().orElseThrow()));
        draft.step("short of the target by " + Figures.of(judgement.shortfall().orElseThrow()));
        return draft.step("tolerance = " + target.tolerance().inWords() + " = "
                + Figures.of(target.tolerance().around(judgement.measuredLimit())));
    }

    private String sentence() {
        String against = "The value " + Figures.of(judgement.value()) + " against the target of "
                + inWords(judgement.target()) + " is ";
        return switch (judgement.status()) {
            case GREEN -> against + "green: the target is met.";
            case AMBER -> against + "amber: the target is missed, but within the tolerance.";
            default ->
                against + "red: "
                        + (judgement.isBeyondMinimum()
                                ? "it is beyond the minimum acceptable."
                                : "the target is missed by more than the tolerance.");
        };
    }

    private static String inWords(Target target) {
        String value = Figures.of(target.value());
        return switch (target.operator()) {
            case AT_LEAST -> "at least " + value;
            case AT_MOST -> "at most " + value;
            case BETWEEN -> "between " + value + " and " + Figures.of(target.upperValue());
            case NEAREST -> "as near as can be to " + value;
        };
    }
}
