package org.openborough.shared.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.openborough.shared.jobs.Job;

/** Hands the messages that are due to the mail server, one after the other. */
@ApplicationScoped
public class MailDelivery implements Job {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class);

    private final MailMessageRepository messages;
    private final Mailer mailer;
    private final Clock clock;

    @Inject
    MailDelivery(MailMessageRepository messages, Mailer mailer, Clock clock) {
        this.messages = messages;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "send-mail";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        while (QuarkusTransaction.requiringNew().call(this::sendNext)) {
            LOG.trace("Sent a message; looking for the next.");
        }
    }

    /** Whether there was a message due. */
    private boolean sendNext() {
        Optional<MailMessage> due = messages.nextDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(MailMessage message) {
        try {
            mailer.send(Mail.withText(message.recipient(), message.subject(), message.textBody())
                    .setHtml(message.htmlBody())
                    .addHeader("Auto-Submitted", "auto-generated"));
            message.sent(clock.instant());
        } catch (RuntimeException refused) {
            LOG.warnf("Message %s was not taken by the mail server: %s", message.id(), refused.getMessage());
            message.failed(String.valueOf(refused.getMessage()), clock.instant());
        }
    }
}
