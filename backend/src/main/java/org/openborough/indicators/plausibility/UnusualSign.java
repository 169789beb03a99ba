package org.openborough.indicators.plausibility;

import java.util.List;
import org.openborough.indicators.judgement.Figures;

/** A figure below nothing where all before were above, or the other way round. */
final class UnusualSign implements Check {

    private static final int ENOUGH = 2;

    @Override
    public List<Warning> look(Figure figure, Circumstances circumstances) {
        int sign = figure.value().signum();
        List<Figure> before = circumstances.history().before(figure);
        boolean isTurned = sign != 0
                && before.size() >= ENOUGH
                && before.stream().allMatch(earlier -> earlier.value().signum() == -sign);
        return isTurned
                ? List.of(new Warning(
                        "unusual-sign",
                        "%s has another sign than every figure before it.".formatted(Figures.of(figure.value())),
                        "/value"))
                : List.of();
    }
}
