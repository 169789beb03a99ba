package org.openborough.indicators.judgement.change;

import java.math.BigDecimal;
import org.openborough.indicators.judgement.Polarity;

/**
 * What it takes to say which way an indicator goes.
 *
 * @param decimals the decimals at which two values count as equal
 * @param isSeasonal whether a period is comparable only with the same period of another year
 * @param target the value to be near to, for {@link Polarity#NEARER_TARGET_IS_BETTER}; null when there is none
 */
public record Course(Polarity polarity, int decimals, boolean isSeasonal, BigDecimal target) {}
