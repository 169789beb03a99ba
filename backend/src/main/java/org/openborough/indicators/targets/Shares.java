package org.openborough.indicators.targets;

import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;
import java.util.List;

/** Stores the shares of a year's profile as an array of numbers. */
class Shares implements AttributeConverter<List<BigDecimal>, BigDecimal[]> {

    @Override
    public BigDecimal[] convertToDatabaseColumn(List<BigDecimal> shares) {
        return shares == null ? null : shares.toArray(BigDecimal[]::new);
    }

    @Override
    public List<BigDecimal> convertToEntityAttribute(BigDecimal[] shares) {
        return shares == null ? null : List.of(shares);
    }
}
