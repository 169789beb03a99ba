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

    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private final MailMessageRepository messages;
    private final SuppressedAddressService suppressed;
    private final Mailer mailer;
    private final Clock clock;

    @Inject
    MailDelivery(MailMessageRepository messages, SuppressedAddressService suppressed, Mailer mailer, Clock clock) {
        this.messages = messages;
        this.suppressed = suppressed;
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
        Optional<SuppressedAddress> bounced = suppressed.suppressed(message.recipient());
        if (bounced.isPresent()) {
            message.refused("The address is suppressed: " + bounced.get().reason());
            return;
        }
        try {
            mailer.send(mail(message));
            message.sent(clock.instant());
        } catch (RuntimeException refused) {
            LOG.warnf("Message %s was not taken by the mail server: %s", message.id(), refused.getMessage());
            Optional<String> noSuchMailbox = Refusal.ofMailbox(refused);
            if (noSuchMailbox.isPresent()) {
                suppressed.bounced(message.recipient(), noSuchMailbox.get(), null);
                message.refused(noSuchMailbox.get());
            } else {
                message.failed(String.valueOf(refused.getMessage()), clock.instant());
            }
        }
    }

    private static Mail mail(MailMessage message) {
        Mail mail = Mail.withText(message.recipient(), message.subject(), message.textBody())
                .setHtml(message.htmlBody())
                .addHeader("Auto-Submitted", "auto-generated");
        message.unsubscribeAddress().ifPresent(address -> mail.addHeader("List-Unsubscribe", "<" + address + ">")
                .addHeader("List-Unsubscribe-Post", ONE_CLICK));
        return mail;
    }
}
