package org.openborough.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Takes on the attempts that are due and keeps their outcome. No transaction waits for a receiver. */
@ApplicationScoped
public class AttemptService {

    private static final int AT_ONCE = 20;

    /** Longer than any receiver is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration LOG_KEPT = Duration.ofDays(90);

    private final WebhookDeliveryRepository deliveries;
    private final WebhookSecretRepository secrets;
    private final Clock clock;

    @Inject
    AttemptService(WebhookDeliveryRepository deliveries, WebhookSecretRepository secrets, Clock clock) {
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional
    public List<Attempt> takeDue() {
        Instant now = clock.instant();
        return deliveries.due(now, AT_ONCE).stream()
                .map(delivery -> {
                    delivery.attempt(now, LEASE);
                    Webhook webhook = delivery.webhook();
                    return new Attempt(
                            delivery.id(),
                            "msg_" + delivery.id(),
                            webhook.url(),
                            delivery.body(),
                            now,
                            secrets.good(webhook.id(), now));
                })
                .toList();
    }

    /** Keeps what was answered; a receiver that is gone for good is told nothing more. */
    @Transactional
    public void keep(UUID deliveryId, DeliveryAnswer answer) {
        Instant now = clock.instant();
        WebhookDelivery delivery = deliveries.findById(deliveryId);
        if (delivery == null) {
            return;
        }
        delivery.answered(answer, now, ThreadLocalRandom.current().nextDouble());
        if (answer.isGone() && delivery.webhook().isEnabled()) {
            delivery.webhook().disable("The receiver answered 410 Gone.", now);
            deliveries.giveUpQueued(delivery.webhook().id());
        }
    }

    /** Forgets old entries of the log, and secrets whose overlap is over. */
    @Transactional
    public void forgetOld() {
        deliveries.forgetBefore(clock.instant().minus(LOG_KEPT));
        secrets.forgetExpired(clock.instant());
    }
}
