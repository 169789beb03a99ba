package org.openborough.indicators.targets;

import java.math.BigDecimal;
import org.openborough.indicators.judgement.target.TargetOperator;

/** How much an aim asks for, compared with another. */
record Ambition(Aim aim) {

    static Ambition of(Aim aim) {
        return new Ambition(aim);
    }

    /**
     * Whether the other aim asks for less in any part: value, range, minimum, stretch or tolerance. Aims with different
     * operators, or with tolerances counted differently, cannot be compared and count as lowered, so a reason is given.
     */
    boolean isLoweredBy(Aim other) {
        if (aim.operator() != other.operator() || aim.toleranceKind() != other.toleranceKind()) {
            return true;
        }
        return asksForLess(other)
                || dropped(aim.minimum(), other.minimum())
                || dropped(aim.stretch(), other.stretch())
                || other.tolerance().compareTo(aim.tolerance()) > 0;
    }

    private boolean asksForLess(Aim other) {
        return switch (aim.operator()) {
            case AT_LEAST, AT_MOST -> isEasier(aim.value(), other.value());
            case BETWEEN ->
                other.value().compareTo(aim.value()) < 0 || other.upperValue().compareTo(aim.upperValue()) > 0;
            // Nearness to another value is neither more nor less: only a wider tolerance asks for less.
            case NEAREST -> false;
        };
    }

    /** Whether a limit that was stated is given up or made easier to keep. */
    private boolean dropped(BigDecimal before, BigDecimal after) {
        return before != null && (after == null || isEasier(before, after));
    }

    private boolean isEasier(BigDecimal before, BigDecimal after) {
        int change = after.compareTo(before);
        return aim.operator() == TargetOperator.AT_MOST ? change > 0 : change < 0;
    }
}
