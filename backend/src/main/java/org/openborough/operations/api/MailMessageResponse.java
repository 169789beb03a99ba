package org.openborough.operations.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Versioned;
import org.openborough.shared.mail.MailMessage;
import org.openborough.shared.mail.MailState;

@Schema(description = "A message to one person, without its text.")
record MailMessageResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(examples = "head-of-service@council.example")
        String recipient,

        @Schema(examples = "Trial message from Sefton Council")
        String subject,

        MailState state,

        @Schema(description = "How often sending was tried.", examples = "1")
        int attempts,

        @Schema(description = "When it is tried next, while it is queued.")
        Instant nextAttemptAt,

        @Schema(description = "What the mail server said last.", nullable = true, examples = "Connection refused")
        String lastError,

        @Schema(nullable = true) Instant sentAt)
        implements Versioned {

    static MailMessageResponse from(MailMessage message) {
        return new MailMessageResponse(
                message.id(),
                message.version(),
                message.createdAt(),
                message.updatedAt(),
                message.recipient(),
                message.subject(),
                message.state(),
                message.attempts(),
                message.nextAttemptAt(),
                message.lastError(),
                message.sentAt());
    }
}
