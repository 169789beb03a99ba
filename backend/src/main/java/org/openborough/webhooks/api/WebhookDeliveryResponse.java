package org.openborough.webhooks.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Versioned;
import org.openborough.webhooks.DeliveryState;
import org.openborough.webhooks.WebhookDelivery;

@Schema(description = "One event on its way to one webhook.")
record WebhookDeliveryResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(
                description = "The webhook-id of the message, the same at every attempt.",
                examples = "msg_0192f0c1-7b2a-7c3d-8e4f-5a6b7c8d9e0f")
        String messageId,

        @Schema(description = "Null for a test.", nullable = true)
        UUID eventId,

        @Schema(examples = "indicators.values-recorded") String type,
        Instant occurredAt,
        DeliveryState state,

        @Schema(description = "How often sending was tried.", examples = "1")
        int attempts,

        @Schema(description = "When it is tried next, while it is queued.")
        Instant nextAttemptAt,

        @Schema(
                description = "HTTP status of the last answer; null when there was none.",
                nullable = true,
                examples = "503")
        Integer lastStatus,

        @Schema(nullable = true, examples = "The receiver answered 503.")
        String lastError,

        @Schema(nullable = true) Instant deliveredAt)
        implements Versioned {

    static WebhookDeliveryResponse from(WebhookDelivery delivery) {
        return new WebhookDeliveryResponse(
                delivery.id(),
                delivery.version(),
                delivery.createdAt(),
                delivery.updatedAt(),
                "msg_" + delivery.id(),
                delivery.eventId(),
                delivery.type(),
                delivery.occurredAt(),
                delivery.state(),
                delivery.attempts(),
                delivery.nextAttemptAt(),
                delivery.lastStatus(),
                delivery.lastError(),
                delivery.deliveredAt());
    }
}
