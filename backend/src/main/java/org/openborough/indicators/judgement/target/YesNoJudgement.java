package org.openborough.indicators.judgement.target;

import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.Rule;

/**
 * A yes/no answer against the answer wanted: green when it is given, red when not; there is no amber.
 *
 * @param answer null when it is missing
 * @param wanted null when there is no target
 */
public record YesNoJudgement(Boolean answer, Boolean wanted, TargetStatus status) implements Judgement {

    public static YesNoJudgement of(Boolean answer, Boolean wanted) {
        return new YesNoJudgement(answer, wanted, judge(answer, wanted));
    }

    private static TargetStatus judge(Boolean answer, Boolean wanted) {
        if (wanted == null) {
            return TargetStatus.NO_TARGET;
        }
        if (answer == null) {
            return TargetStatus.MISSING;
        }
        return answer.equals(wanted) ? TargetStatus.GREEN : TargetStatus.RED;
    }

    @Override
    public Explanation explain() {
        return Explanation.of(Rule.YES_NO_STATUS)
                .input("answer", inWords(answer))
                .input("answer wanted", inWords(wanted))
                .step(inWords(answer) + " against " + inWords(wanted) + " = " + status.wireName())
                .conclude(
                        switch (status) {
                            case GREEN -> "The answer is the one wanted.";
                            case RED -> "The answer is not the one wanted.";
                            case MISSING -> "The answer is missing, which is counted as missing and not as red.";
                            default -> "There is no target, so there is no status against target.";
                        });
    }

    private static String inWords(Boolean answer) {
        return answer == null ? "missing" : answer ? "yes" : "no";
    }
}
