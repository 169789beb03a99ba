package org.openborough.webhooks.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Versioned;
import org.openborough.webhooks.Webhook;

@Schema(description = "Where one organisation is told of events.")
record WebhookResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "The partner it belongs to; null for the council's own.", nullable = true)
        UUID organisationId,

        @Schema(examples = "https://hooks.trust.example/open-borough")
        String url,

        @Schema(nullable = true, examples = "Keeps the trust's dashboard in step")
        String description,

        @Schema(description = "None for all.", examples = "[\"indicators.values-recorded\"]")
        List<String> eventTypes,

        @Schema(description = "Since when nothing is sent.", nullable = true)
        Instant disabledAt,

        @Schema(nullable = true, examples = "The receiver answered 410 Gone.")
        String disabledReason)
        implements Versioned {

    static WebhookResponse from(Webhook webhook) {
        return new WebhookResponse(
                webhook.id(),
                webhook.version(),
                webhook.createdAt(),
                webhook.updatedAt(),
                webhook.organisationId(),
                webhook.url(),
                webhook.description(),
                webhook.eventTypes(),
                webhook.disabledAt(),
                webhook.disabledReason());
    }
}
