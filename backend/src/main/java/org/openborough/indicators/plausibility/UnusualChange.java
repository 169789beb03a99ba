package org.openborough.indicators.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.periods.Period;

/**
 * A change since the period before, or since the same part of last year for what swings with the seasons, that is half
 * as large again as any before it; with little history, one of more than half the figure itself.
 */
final class UnusualChange implements Check {

    private static final int ENOUGH_CHANGES = 4;
    private static final BigDecimal HALF_AS_LARGE_AGAIN = new BigDecimal("1.5");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public List<Warning> look(Figure figure, Circumstances circumstances) {
        return previous(figure, circumstances)
                .filter(previous -> isUnusual(previous, figure, circumstances))
                .map(previous -> new Warning(
                        "unusual-change",
                        "It was %s in %s; a change to %s is more than is usual."
                                .formatted(
                                        Figures.of(previous.value()),
                                        previous.period()
                                                .label(circumstances
                                                        .definition()
                                                        .yearType()),
                                        Figures.of(figure.value())),
                        "/value"))
                .stream()
                .toList();
    }

    private static Optional<Figure> previous(Figure figure, Circumstances circumstances) {
        Period period = figure.period();
        boolean swings = circumstances.definition().isSeasonal()
                || circumstances.definition().isCumulative();
        return circumstances.history().of(swings ? period.sameLastYear() : period.previous());
    }

    private static boolean isUnusual(Figure previous, Figure figure, Circumstances circumstances) {
        BigDecimal change = change(previous, figure);
        List<BigDecimal> earlier = earlierChanges(figure, circumstances);
        if (earlier.size() < ENOUGH_CHANGES) {
            return previous.value().signum() != 0
                    && change.compareTo(previous.value().abs().multiply(HALF)) > 0;
        }
        BigDecimal largest = earlier.stream().max(BigDecimal::compareTo).orElseThrow();
        return largest.signum() > 0 && change.compareTo(largest.multiply(HALF_AS_LARGE_AGAIN)) > 0;
    }

    private static List<BigDecimal> earlierChanges(Figure figure, Circumstances circumstances) {
        List<BigDecimal> changes = new ArrayList<>();
        for (Figure earlier : circumstances.history().before(figure)) {
            previous(earlier, circumstances).ifPresent(before -> changes.add(change(before, earlier)));
        }
        return changes;
    }

    private static BigDecimal change(Figure from, Figure to) {
        return to.value().subtract(from.value()).abs();
    }
}
