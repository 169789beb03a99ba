package org.openborough.decisions;

/**
 * What is said of an item of a meeting.
 *
 * @param number as the agenda has it, such as {@code 5a}
 * @param position its place in the order of the meeting; null for the end
 * @param isExempt whether the public is kept from it (Local Government Act 1972, schedule 12A)
 */
public record ItemDetails(String number, String title, Integer position, boolean isExempt) {}
