package org.openborough.indicators.judgement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are written in explanations: six significant digits for statistics, exactly what was typed otherwise. */
public final class Figures {

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    private Figures() {}

    public static String of(double value) {
        return Double.isFinite(value) ? of(BigDecimal.valueOf(value).round(SIX_DIGITS)) : String.valueOf(value);
    }

    public static String of(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('-', '−');
    }
}
