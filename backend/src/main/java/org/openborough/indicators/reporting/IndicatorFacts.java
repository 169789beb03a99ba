package org.openborough.indicators.reporting;

import java.math.BigDecimal;
import java.util.UUID;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.periods.YearType;

/** What of an indicator decides how its values are read. */
public record IndicatorFacts(
        UUID id,
        String code,
        String title,
        String unit,
        int decimals,
        ValueType valueType,
        Polarity polarity,
        BigDecimal multiplier,
        YearType yearType,
        String frequency,
        boolean isCumulative,
        boolean isSeasonal) {}
