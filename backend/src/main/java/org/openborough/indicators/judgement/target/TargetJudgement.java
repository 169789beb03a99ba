package org.openborough.indicators.judgement.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Judgement;

/**
 * A value against its target, judged on the unrounded value.
 *
 * @param value the value; null when it is missing
 * @param target the target, already the share due by the period's end; null when there is none
 * @param decimals the indicator's decimals, which say when a value is at a target that should be approached
 */
public record TargetJudgement(BigDecimal value, Target target, int decimals, TargetStatus status) implements Judgement {

    public static TargetJudgement of(BigDecimal value, Target target, int decimals) {
        return new TargetJudgement(value, target, decimals, judge(value, target, decimals));
    }

    private static TargetStatus judge(BigDecimal value, Target target, int decimals) {
        if (target == null) {
            return TargetStatus.NO_TARGET;
        }
        if (value == null) {
            return TargetStatus.MISSING;
        }
        if (isBeyondMinimum(value, target)) {
            return TargetStatus.RED;
        }
        BigDecimal shortfall = shortfall(value, target);
        BigDecimal allowed = target.tolerance().around(missedLimit(value, target));
        if (isMet(value, target, shortfall, decimals)) {
            return TargetStatus.GREEN;
        }
        return shortfall.compareTo(allowed) <= 0 ? TargetStatus.AMBER : TargetStatus.RED;
    }

    /** How far the value is from meeting the target, never negative; empty without a value or target. */
    public Optional<BigDecimal> shortfall() {
        return isJudged() ? Optional.of(shortfall(value, target)) : Optional.empty();
    }

    /** The value minus the target (its nearer end, for a target between two values): the distance as shown. */
    public Optional<BigDecimal> distance() {
        return isJudged() ? Optional.of(value.subtract(missedLimit(value, target))) : Optional.empty();
    }

    /** Whether a stretch aim is stated and reached. */
    public boolean meetsStretch() {
        if (!isJudged() || target.stretch() == null) {
            return false;
        }
        int beyond = value.compareTo(target.stretch());
        return target.operator() == TargetOperator.AT_MOST ? beyond <= 0 : beyond >= 0;
    }

    @Override
    public Explanation explain() {
        return new TargetExplanation(this).write();
    }

    boolean isJudged() {
        return target != null && value != null;
    }

    boolean isBeyondMinimum() {
        return isJudged() && isBeyondMinimum(value, target);
    }

    /** The limit of the target that the value is measured from. */
    BigDecimal measuredLimit() {
        return missedLimit(value, target);
    }

    private static boolean isMet(BigDecimal value, Target target, BigDecimal shortfall, int decimals) {
        return target.operator() == TargetOperator.NEAREST
                ? rounded(value, decimals).compareTo(rounded(target.value(), decimals)) == 0
                : shortfall.signum() == 0;
    }

    private static BigDecimal shortfall(BigDecimal value, Target target) {
        BigDecimal above = value.subtract(missedLimit(value, target));
        return switch (target.operator()) {
            case AT_LEAST -> above.negate().max(BigDecimal.ZERO);
            case AT_MOST -> above.max(BigDecimal.ZERO);
            case BETWEEN -> isInside(value, target) ? BigDecimal.ZERO : above.abs();
            case NEAREST -> above.abs();
        };
    }

    private static BigDecimal missedLimit(BigDecimal value, Target target) {
        if (target.operator() != TargetOperator.BETWEEN) {
            return target.value();
        }
        BigDecimal fromLower = value.subtract(target.value()).abs();
        BigDecimal fromUpper = value.subtract(target.upperValue()).abs();
        return fromUpper.compareTo(fromLower) < 0 ? target.upperValue() : target.value();
    }

    private static boolean isInside(BigDecimal value, Target target) {
        return value.compareTo(target.value()) >= 0 && value.compareTo(target.upperValue()) <= 0;
    }

    private static boolean isBeyondMinimum(BigDecimal value, Target target) {
        if (target.minimum() == null) {
            return false;
        }
        int above = value.compareTo(target.minimum());
        return target.operator() == TargetOperator.AT_MOST ? above > 0 : above < 0;
    }

    private static BigDecimal rounded(BigDecimal figure, int decimals) {
        return figure.setScale(decimals, RoundingMode.HALF_UP);
    }
}
