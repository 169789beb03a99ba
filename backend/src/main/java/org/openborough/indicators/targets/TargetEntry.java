package org.openborough.indicators.targets;

/**
 * A target as it is set.
 *
 * @param period as a person writes it, such as {@code 2010/11}, or its first and last day
 * @param reason why this much; may be null
 */
public record TargetEntry(String areaCode, String period, Aim aim, String reason) {}
