package org.openborough.indicators.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        LocalDate start,
        LocalDate end,
        String areaCode,
        String parentCode,
        ValueType valueType,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        boolean isConfidential) {

    /** What tells it apart in the table of its indicator and year. */
    String code() {
        return code(areaCode);
    }

    /** The same of another area, in the same period. */
    String code(String ofArea) {
        return "%s %s/%s".formatted(ofArea, start, end);
    }

    long months() {
        return ChronoUnit.MONTHS.between(start, end.plusDays(1));
    }

    Cell cell() {
        if (isConfidential) {
            return Cell.confidential(code());
        }
        BigDecimal count = valueType == ValueType.COUNT && numerator == null ? value : numerator;
        if (count == null) {
            return Cell.missing(code());
        }
        return new Cell(
                code(),
                count.longValue(),
                denominator == null ? null : denominator.longValue(),
                valueType == ValueType.PROPORTION,
                false,
                false);
    }
}
