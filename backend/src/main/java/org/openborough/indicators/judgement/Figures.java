package org.openborough.indicators.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are written in explanations: for reading, never for judging, which is done on what they stand for. What
 * people type stays as it is; long decimals are cut to six significant digits; whole digits are never lost.
 */
public final class Figures {

    private static final int SIGNIFICANT_DIGITS = 6;

    /** More decimals than anybody types: the rest of a division, or a file's way of writing one. */
    private static final int LONGEST_TYPED = 4;

    private Figures() {}

    public static String of(double value) {
        return Double.isFinite(value) ? written(shortened(BigDecimal.valueOf(value))) : String.valueOf(value);
    }

    public static String of(BigDecimal value) {
        BigDecimal exact = value.stripTrailingZeros();
        return written(exact.scale() > LONGEST_TYPED ? shortened(exact) : exact);
    }

    private static BigDecimal shortened(BigDecimal value) {
        int wholeDigits = value.precision() - value.scale();
        int decimals = Math.max(0, SIGNIFICANT_DIGITS - wholeDigits);
        return value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
    }

    private static String written(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('-', '−');
    }
}
