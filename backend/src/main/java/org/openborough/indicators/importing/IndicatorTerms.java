package org.openborough.indicators.importing;

import java.math.BigDecimal;
import java.util.UUID;
import org.openborough.imports.reading.cells.WrittenNumber.Unit;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.periods.YearType;

/** What decides how a value of an indicator is read. */
record IndicatorTerms(
        UUID id,
        String code,
        ValueType valueType,
        BigDecimal multiplier,
        String unit,
        YearType yearType,
        UUID ownerId,
        boolean isRetired) {

    /** Whether a number written with the unit can be a value; one without always can. */
    boolean takes(Unit written) {
        return switch (written) {
            case NONE -> true;
            case PERCENT -> valueType == ValueType.PROPORTION || unit != null && unit.contains("%");
            case POUNDS -> valueType == ValueType.MONEY || unit != null && unit.contains("£");
        };
    }

    boolean isNeverNegative() {
        return valueType == ValueType.COUNT || valueType == ValueType.PROPORTION || valueType == ValueType.RATE;
    }

    /** Whether the value is the numerator over the denominator, times the multiplier. */
    boolean isWorkedOut() {
        return switch (valueType) {
            case PROPORTION, RATE, MEAN, RATIO -> true;
            default -> false;
        };
    }
}
