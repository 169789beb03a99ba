package org.openborough.indicators.judgement.target;

import java.time.LocalDate;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.Rule;

/**
 * A milestone as at a date: green when reached by its due date, amber when reached late or expected late, red when
 * overdue, and not judged while it is neither due nor expected late.
 *
 * @param due null when no date is set
 * @param reached null while it is not reached
 * @param expected when it is now expected; null when nobody has said
 */
public record MilestoneJudgement(
        LocalDate due, LocalDate reached, LocalDate expected, LocalDate asAt, TargetStatus status)
        implements Judgement {

    public static MilestoneJudgement of(LocalDate due, LocalDate reached, LocalDate expected, LocalDate asAt) {
        LocalDate known = reached != null && !reached.isAfter(asAt) ? reached : null;
        return new MilestoneJudgement(due, known, expected, asAt, judge(due, known, expected, asAt));
    }

    private static TargetStatus judge(LocalDate due, LocalDate reached, LocalDate expected, LocalDate asAt) {
        if (due == null) {
            return TargetStatus.NO_TARGET;
        }
        if (reached != null) {
            return reached.isAfter(due) ? TargetStatus.AMBER : TargetStatus.GREEN;
        }
        if (asAt.isAfter(due)) {
            return TargetStatus.RED;
        }
        return expected != null && expected.isAfter(due) ? TargetStatus.AMBER : TargetStatus.NOT_JUDGED;
    }

    @Override
    public Explanation explain() {
        return Explanation.of(Rule.MILESTONE_STATUS)
                .input("due", inWords(due))
                .input("reached", inWords(reached))
                .input("expected", inWords(expected))
                .input("as at", inWords(asAt))
                .step(reached == null ? "not reached by " + asAt : "reached on " + reached)
                .conclude(sentence());
    }

    private String sentence() {
        return switch (status) {
            case GREEN -> "The milestone was reached by the date it was due.";
            case AMBER ->
                reached == null
                        ? "The milestone is not due yet, but is expected to be late."
                        : "The milestone was reached, but late.";
            case RED -> "The milestone is overdue.";
            case NO_TARGET -> "The milestone has no due date, so it cannot be judged.";
            default -> "The milestone is not due yet.";
        };
    }

    private static String inWords(LocalDate date) {
        return date == null ? "none" : date.toString();
    }
}
