package org.openborough.indicators.judgement.chart;

import java.util.List;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.change.Direction;
import org.openborough.indicators.periods.Period;

/**
 * A pattern that common causes hardly ever make.
 *
 * @param upward whether the points are high, or rising
 * @param periods the periods that make the pattern, earliest first
 */
public record XmrSignal(SignalKind kind, boolean upward, List<Period> periods) {

    public XmrSignal {
        periods = List.copyOf(periods);
    }

    /** What the signal means by the indicator's polarity. */
    public Direction meaning(Polarity polarity) {
        return switch (polarity.signOfImprovement() * (upward ? 1 : -1)) {
            case 1 -> Direction.IMPROVING;
            case -1 -> Direction.WORSENING;
            default -> upward ? Direction.INCREASING : Direction.DECREASING;
        };
    }
}
