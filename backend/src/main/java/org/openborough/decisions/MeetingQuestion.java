package org.openborough.decisions;

import java.time.Instant;

/**
 * Which meetings are asked for; what is null is not asked.
 *
 * @param body the exact name of the body that meets
 * @param words words of the name of the body
 * @param from earliest time
 * @param to the time before which it begins
 */
public record MeetingQuestion(String body, String words, Instant from, Instant to) {}
