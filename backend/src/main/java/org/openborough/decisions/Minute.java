package org.openborough.decisions;

/**
 * What the minutes say of a decision.
 *
 * @param number the minute's number, unique within the meeting
 * @param resolution the words that were resolved
 */
public record Minute(String number, String resolution, Outcome outcome) {}
