package org.openborough.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final WebhookSecret PUBLISHED = WebhookSecret.read("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final Instant TIME = Instant.ofEpochSecond(1614265330);

    /** The example that the libraries of Standard Webhooks test themselves by. */
    @Test
    void signsAsThePublishedExampleDoes() {
        assertThat(WebhookSignature.of(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", TIME, "{\"test\": 2432232314}", List.of(PUBLISHED)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsOnceForEverySecretThatIsGood() {
        WebhookSecret other = WebhookSecret.random(new SecureRandom());

        String signature = WebhookSignature.of("msg_1", TIME, "{}", List.of(other, PUBLISHED));

        assertThat(signature.split(" ")).hasSize(2).allMatch(each -> each.startsWith("v1,"));
        assertThat(signature).endsWith(WebhookSignature.of("msg_1", TIME, "{}", List.of(PUBLISHED)));
    }

    @Test
    void aSecretIsReadAsItWasWritten() {
        WebhookSecret secret = WebhookSecret.random(new SecureRandom());

        assertThat(WebhookSecret.read(secret.written()).bytes()).isEqualTo(secret.bytes());
    }
}
