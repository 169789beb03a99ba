/**
 * What can be read off the values: the overview of all indicators, one indicator over time and against others, and
 * every judgement with its explanation. Nothing here writes.
 */
package org.openborough.indicators.reporting;
