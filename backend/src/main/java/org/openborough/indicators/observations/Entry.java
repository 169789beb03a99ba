package org.openborough.indicators.observations;

/**
 * A value as it is entered.
 *
 * @param period as a person writes it, such as {@code 2010/11 Q1}, or its first and last day
 * @param acceptances answers to what is unusual about it
 */
public record Entry(String areaCode, String period, Measurement measurement, Acceptances acceptances) {}
