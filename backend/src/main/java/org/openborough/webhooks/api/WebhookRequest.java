package org.openborough.webhooks.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;
import org.openborough.webhooks.Webhook;
import org.openborough.webhooks.WebhookDetails;

@Schema(description = "Where to tell of which events.")
record WebhookRequest(
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = "^[\\x21-\\x7E]+$")
        @Schema(
                description = "HTTPS address on the public internet.",
                format = "uri",
                examples = "https://hooks.trust.example/open-borough")
        String url,

        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "For people.", nullable = true, examples = "Keeps the trust's dashboard in step")
        String description,

        @NotNull
        @Size(max = 50)
        @Schema(description = "Types of events; none for all.", examples = "[\"indicators.values-recorded\"]")
        List<@NotNull @Size(max = 100) String> eventTypes) {

    static WebhookRequest of(Webhook webhook) {
        return new WebhookRequest(webhook.url(), webhook.description(), webhook.eventTypes());
    }

    WebhookDetails toDetails() {
        return new WebhookDetails(url, description, eventTypes);
    }
}
