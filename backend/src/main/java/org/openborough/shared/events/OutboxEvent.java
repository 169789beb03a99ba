package org.openborough.shared.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a record.
 *
 * @param id the same at every attempt, by which a listener knows a repeated delivery
 * @param type such as {@code indicators.observation-recorded}
 */
public record OutboxEvent(
        UUID id, Instant occurredAt, String type, String resourceKind, UUID resourceId, JsonNode payload) {}
