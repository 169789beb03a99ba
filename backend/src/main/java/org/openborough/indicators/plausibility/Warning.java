package org.openborough.indicators.plausibility;

/**
 * Something unusual about a figure.
 *
 * @param code stable word for what is unusual, such as {@code slipped-digit}
 * @param detail in plain English, with the numbers
 * @param field JSON pointer to the part of the entry that it is about
 */
public record Warning(String code, String detail, String field) {}
