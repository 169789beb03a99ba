package org.openborough.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** What is, or was, on its way to receivers. */
@ApplicationScoped
class WebhookDeliveryRepository implements PanacheRepositoryBase<WebhookDelivery, UUID> {

    private static final Keyset<WebhookDelivery> LATEST_FIRST =
            new Keyset<WebhookDelivery>().descending("d.id", WebhookDelivery::id, UUID::fromString);

    Page<WebhookDelivery> page(UUID webhookId, DeliveryState state, PageRequest request) {
        return Selection.from("WebhookDelivery d", WebhookDelivery.class)
                .where("d.webhook.id = :webhook", "webhook", webhookId)
                .where("d.state = :state", "state", state)
                .page(getEntityManager(), LATEST_FIRST, request);
    }

    boolean isNoted(Webhook webhook, UUID eventId) {
        return count("webhook = ?1 and eventId = ?2", webhook, eventId) > 0;
    }

    /** Deliveries to enabled webhooks that are due, kept from other instances until the present transaction ends. */
    List<WebhookDelivery> due(Instant now, int most) {
        return find(
                        "state = ?1 and nextAttemptAt <= ?2"
                                + " and webhook.id in (select w.id from Webhook w where w.disabledAt is null)"
                                + " order by nextAttemptAt",
                        DeliveryState.QUEUED,
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .page(0, most)
                .list();
    }

    List<WebhookDelivery> since(UUID webhookId, Instant time) {
        return list("webhook.id = ?1 and occurredAt >= ?2 and eventId is not null", webhookId, time);
    }

    void giveUpQueued(UUID webhookId) {
        list("webhook.id = ?1 and state = ?2", webhookId, DeliveryState.QUEUED).forEach(WebhookDelivery::giveUp);
    }

    void forgetBefore(Instant time) {
        delete("createdAt < ?1 and state <> ?2", time, DeliveryState.QUEUED);
    }
}
