package org.openborough.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * One change as the trail has it.
 *
 * @param actor subject of the token of whoever made it, or {@code job:<name>}
 * @param actorPosts titles of the posts the person held on that day; null where none is known
 * @param before the values that changed, as they were; personal ones only as {@code "changed"}
 * @param after the same values as they became
 */
public record AuditEvent(
        UUID id,
        Instant occurredAt,
        String actor,
        String actorPosts,
        String client,
        UUID organisationId,
        String onBehalfOf,
        String requestId,
        String action,
        String resourceKind,
        UUID resourceId,
        Long resourceVersion,
        JsonNode before,
        JsonNode after,
        String reason) {}
