package org.openborough.webhooks;

import java.security.SecureRandom;
import java.util.Base64;

/** What one webhook's messages are signed with, in the written form of Standard Webhooks: {@code whsec_} and base64. */
public record WebhookSecret(byte[] bytes) {

    private static final String PREFIX = "whsec_";

    /** Standard Webhooks asks for 24 to 64 bytes. */
    private static final int LENGTH = 32;

    static WebhookSecret random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new WebhookSecret(bytes);
    }

    static WebhookSecret read(String written) {
        return new WebhookSecret(Base64.getDecoder().decode(written.substring(PREFIX.length())));
    }

    public String written() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }
}
