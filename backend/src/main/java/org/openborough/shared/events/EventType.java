package org.openborough.shared.events;

/**
 * A kind of event that may be told outside.
 *
 * @param name such as {@code indicators.values-recorded}; never renamed
 * @param description what has happened, as a sentence for the owners of receiving systems
 */
public record EventType(String name, String description) {}
