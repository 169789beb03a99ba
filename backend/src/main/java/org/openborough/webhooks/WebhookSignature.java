package org.openborough.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;
import org.openborough.shared.hashing.Hmac;

/** The symmetric signature of Standard Webhooks 1.0.0: HMAC-SHA-256 over id, time and body. */
final class WebhookSignature {

    private WebhookSignature() {}

    /** One signature for each secret, so that receivers can change to a new one in their own time. */
    static String of(String id, Instant time, String body, Collection<WebhookSecret> secrets) {
        String signed = "%s.%d.%s".formatted(id, time.getEpochSecond(), body);
        return secrets.stream().map(secret -> "v1," + of(signed, secret)).collect(Collectors.joining(" "));
    }

    private static String of(String signed, WebhookSecret secret) {
        byte[] seal = Hmac.sha256(secret.bytes(), signed.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(seal);
    }
}
