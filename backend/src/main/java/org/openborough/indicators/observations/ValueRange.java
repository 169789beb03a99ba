package org.openborough.indicators.observations;

import java.math.BigDecimal;
import org.openborough.indicators.Definition;

/**
 * The values an indicator can take at all.
 *
 * @param lowest null where there is no lowest
 * @param highest null where there is no highest
 * @param isWhole whether only whole numbers make sense
 */
public record ValueRange(BigDecimal lowest, BigDecimal highest, boolean isWhole) {

    public static ValueRange of(Definition definition) {
        return switch (definition.valueType()) {
            case PROPORTION -> new ValueRange(BigDecimal.ZERO, definition.multiplier(), false);
            case COUNT, RATE, DURATION -> new ValueRange(BigDecimal.ZERO, null, false);
            case YES_NO -> new ValueRange(BigDecimal.ZERO, BigDecimal.ONE, true);
            case DATE, MILESTONE -> new ValueRange(null, null, true);
            case MEAN, MONEY, RATIO -> new ValueRange(null, null, false);
        };
    }

    public boolean includes(BigDecimal value) {
        return (lowest == null || value.compareTo(lowest) >= 0) && (highest == null || value.compareTo(highest) <= 0);
    }

    /** What is expected, for whoever entered something else. */
    String inWords() {
        if (lowest == null) {
            return "can be any number";
        }
        return highest == null
                ? "cannot be less than %s".formatted(lowest.toPlainString())
                : "must lie between %s and %s".formatted(lowest.toPlainString(), highest.toPlainString());
    }
}
