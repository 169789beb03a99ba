package org.openborough.indicators.judgement.change;

import java.math.BigDecimal;
import java.util.Objects;
import org.openborough.indicators.periods.Period;

/** A published value of one period; a missing or suppressed value has none. */
public record PeriodValue(Period period, BigDecimal value) {

    public PeriodValue {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
    }
}
