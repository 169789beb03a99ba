package org.openborough.webhooks.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Versioned;
import org.openborough.webhooks.WebhookService;

@Schema(description = "A webhook's new secret. It is told this once.")
record WebhookSecretResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(examples = "https://hooks.trust.example/open-borough")
        String url,

        @Schema(
                description = "What the messages are signed with, as libraries for Standard Webhooks take it.",
                examples = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
        String secret)
        implements Versioned {

    static WebhookSecretResponse from(WebhookService.WithSecret made) {
        return new WebhookSecretResponse(
                made.webhook().id(),
                made.webhook().version(),
                made.webhook().createdAt(),
                made.webhook().updatedAt(),
                made.webhook().url(),
                made.secret().written());
    }
}
