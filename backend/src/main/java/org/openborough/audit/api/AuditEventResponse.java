package org.openborough.audit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.audit.AuditEvent;

@Schema(description = "One change: who, when, what, and why.")
record AuditEventResponse(
        UUID id,
        Instant occurredAt,

        @Schema(
                description = "Subject of the token of whoever made it, or job:name.",
                nullable = true,
                examples = "9c1f")
        String actor,

        @Schema(description = "Posts the person held on that day.", nullable = true, examples = "Head of Performance")
        String actorPosts,

        @Schema(description = "The partner's client, where one acted.", nullable = true, examples = "health-trust")
        String client,

        @Schema(description = "The organisation the client belongs to.", nullable = true)
        UUID organisationId,

        @Schema(nullable = true, examples = "Service Director")
        String onBehalfOf,

        @Schema(description = "X-Request-Id of the request.", nullable = true, examples = "0a6f7c1e2b4d4a55")
        String requestId,

        @Schema(examples = "changed") String action,
        @Schema(examples = "indicator") String resourceKind,
        @Schema(nullable = true) UUID resourceId,

        @Schema(description = "Version the record then had.", nullable = true, examples = "4")
        Long resourceVersion,

        @Schema(
                description = "The values that changed, as they were; personal ones only as \"changed\".",
                implementation = Object.class,
                type = SchemaType.OBJECT,
                nullable = true,
                examples = "{\"title\": \"Recycling\"}")
        JsonNode before,

        @Schema(
                description = "The same values as they became.",
                implementation = Object.class,
                type = SchemaType.OBJECT,
                nullable = true,
                examples = "{\"title\": \"Household waste recycled\"}")
        JsonNode after,

        @Schema(nullable = true, examples = "Agreed by the performance board")
        String reason) {

    static AuditEventResponse from(AuditEvent event) {
        return new AuditEventResponse(
                event.id(),
                event.occurredAt(),
                event.actor(),
                event.actorPosts(),
                event.client(),
                event.organisationId(),
                event.onBehalfOf(),
                event.requestId(),
                event.action(),
                event.resourceKind(),
                event.resourceId(),
                event.resourceVersion(),
                event.before(),
                event.after(),
                event.reason());
    }
}
