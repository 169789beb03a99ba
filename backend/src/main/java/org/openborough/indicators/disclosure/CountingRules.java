package org.openborough.indicators.disclosure;

import org.openborough.indicators.judgement.suppression.DisclosureRule;
import org.openborough.indicators.periods.YearType;

/**
 * What of an indicator's definition decides which of its counts are hidden.
 *
 * @param isCumulative whether its counts add up within the year
 */
record CountingRules(DisclosureRule rule, YearType yearType, boolean isCumulative) {}
