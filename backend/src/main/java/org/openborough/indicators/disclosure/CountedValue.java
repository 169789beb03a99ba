package org.openborough.indicators.disclosure;

import java.math.BigDecimal;
import java.util.UUID;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.judgement.suppression.Cell;

/**
 * One recorded value of a period, as far as it is about numbers of people.
 *
 * @param parentCode the area that contains this one, or null
 */
record CountedValue(
        UUID observationId,
        String areaCode,
        String parentCode,
        ValueType valueType,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        boolean isConfidential) {

    Cell cell() {
        if (isConfidential) {
            return Cell.confidential(areaCode);
        }
        BigDecimal count = valueType == ValueType.COUNT && numerator == null ? value : numerator;
        if (count == null) {
            return Cell.missing(areaCode);
        }
        return new Cell(
                areaCode,
                count.longValue(),
                denominator == null ? null : denominator.longValue(),
                valueType == ValueType.PROPORTION,
                false);
    }
}
