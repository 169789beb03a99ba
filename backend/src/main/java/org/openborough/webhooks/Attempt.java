package org.openborough.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One try to deliver, with all that is needed for it.
 *
 * @param messageId the same at every try
 * @param secrets those that are good at present, the newest first
 */
public record Attempt(
        UUID deliveryId, String messageId, String url, String body, Instant time, List<WebhookSecret> secrets) {

    /** Those that Standard Webhooks lays down. */
    public Map<String, String> headers() {
        return Map.of(
                "webhook-id", messageId,
                "webhook-timestamp", Long.toString(time.getEpochSecond()),
                "webhook-signature", WebhookSignature.of(messageId, time, body, secrets));
    }
}
