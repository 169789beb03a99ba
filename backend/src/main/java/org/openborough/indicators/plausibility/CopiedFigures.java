package org.openborough.indicators.plausibility;

import java.math.BigDecimal;
import java.util.List;

/** The same numerator and denominator as in the period before: last time's figures were sent again. */
final class CopiedFigures implements Check {

    @Override
    public List<Warning> look(Figure figure, Circumstances circumstances) {
        boolean isCopied = circumstances
                .history()
                .of(figure.period().previous())
                .filter(previous -> isSame(previous.numerator(), figure.numerator())
                        && isSame(previous.denominator(), figure.denominator()))
                .isPresent();
        return isCopied
                ? List.of(new Warning(
                        "copied-figures", "Numerator and denominator are those of the period before.", "/numerator"))
                : List.of();
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.signum() != 0 && one.compareTo(other) == 0;
    }
}
