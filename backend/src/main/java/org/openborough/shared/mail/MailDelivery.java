package org.openborough.shared.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
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

    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final MailMessageRepository messages;
    private final SuppressedAddressService suppressed;
    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final Clock clock;

    @Inject
    MailDelivery(
            MailMessageRepository messages,
            SuppressedAddressService suppressed,
            ReactiveMailer mailer,
            Vertx vertx,
            Clock clock) {
        this.messages = messages;
        this.suppressed = suppressed;
        this.mailer = mailer;
        this.vertx = vertx;
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
            handOver(mail(message));
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

    /**
     * Connects on an event loop: from another thread the server's greeting can come before the mail client listens for
     * it, and both would then wait for each other.
     */
    private void handOver(Mail mail) {
        Context eventLoop = vertx.getOrCreateContext();
        Uni.createFrom()
                .voidItem()
                .emitOn(task -> eventLoop.runOnContext(ready -> task.run()))
                .chain(() -> mailer.send(mail))
                .await()
                .atMost(LONGEST);
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
