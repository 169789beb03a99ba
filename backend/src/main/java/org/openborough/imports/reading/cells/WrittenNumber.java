package org.openborough.imports.reading.cells;

import java.math.BigDecimal;

/**
 * A number with the unit written beside it.
 *
 * @param value as written: {@code 12%} is 12, not 0.12
 */
public record WrittenNumber(BigDecimal value, Unit unit) {

    public enum Unit {
        NONE,
        POUNDS,
        PERCENT
    }
}
