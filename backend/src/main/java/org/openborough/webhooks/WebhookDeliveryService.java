package org.openborough.webhooks;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.require;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openborough.shared.events.Announcement;
import org.openborough.shared.events.OutboxEvent;
import org.openborough.shared.events.OutboxListener;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** Queues events for those who want to be told of them, shows what became of them, and repeats them. */
@ApplicationScoped
public class WebhookDeliveryService implements OutboxListener {

    private static final String TEST = "webhooks.test";

    private final WebhookRepository webhooks;
    private final WebhookDeliveryRepository deliveries;
    private final WebhookService register;
    private final EventTypes types;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    WebhookDeliveryService(
            WebhookRepository webhooks,
            WebhookDeliveryRepository deliveries,
            WebhookService register,
            EventTypes types,
            ObjectMapper json,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.register = register;
        this.types = types;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(OutboxEvent event) {
        types.announce(event).ifPresent(announcement -> webhooks.enabled().stream()
                .filter(webhook -> mayHear(webhook, announcement) && wants(webhook, event))
                .filter(webhook -> !deliveries.isNoted(webhook, event.id()))
                .forEach(webhook -> queue(
                        webhook,
                        event.id(),
                        event.type(),
                        event.occurredAt(),
                        Map.of(
                                "kind", event.resourceKind(),
                                "id", event.resourceId(),
                                "page", announcement.path()))));
    }

    public Page<WebhookDelivery> list(UUID webhookId, DeliveryState state, PageRequest request) {
        return deliveries.page(register.get(webhookId).id(), state, request);
    }

    @Transactional
    public WebhookDelivery get(UUID id) {
        WebhookDelivery delivery = found(deliveries.findByIdOptional(id), "delivery", id);
        register.get(delivery.webhook().id());
        return delivery;
    }

    /** Queues a message that tells of nothing, to see whether it arrives. */
    @Transactional
    public WebhookDelivery test(UUID webhookId) {
        Webhook webhook = enabled(webhookId);
        return queue(webhook, null, TEST, now(), Map.of("message", "This is a test."));
    }

    /** Sends one delivery again. */
    @Transactional
    public WebhookDelivery repeat(UUID id, long version) {
        WebhookDelivery delivery = get(id);
        delivery.requireVersion(version);
        enabled(delivery.webhook().id());
        delivery.repeat(now());
        deliveries.flush();
        return delivery;
    }

    /** Sends again whatever happened since a time; how many that are. */
    @Transactional
    public int repeatSince(UUID webhookId, Instant time) {
        List<WebhookDelivery> repeated = deliveries.since(enabled(webhookId).id(), time);
        repeated.forEach(delivery -> delivery.repeat(now()));
        return repeated.size();
    }

    private Webhook enabled(UUID webhookId) {
        Webhook webhook = register.get(webhookId);
        require(webhook.isEnabled(), WebhookProblem.WEBHOOK_DISABLED, "Enable it first.");
        return webhook;
    }

    /** The council hears of everything; a partner of what is public or its own. */
    private static boolean mayHear(Webhook webhook, Announcement announcement) {
        return webhook.organisationId() == null
                || announcement.isPublic()
                || webhook.organisationId().equals(announcement.ownerId());
    }

    private static boolean wants(Webhook webhook, OutboxEvent event) {
        return webhook.eventTypes().isEmpty() || webhook.eventTypes().contains(event.type());
    }

    private WebhookDelivery queue(Webhook webhook, UUID eventId, String type, Instant occurredAt, Map<String, ?> data) {
        WebhookDelivery delivery =
                new WebhookDelivery(webhook, eventId, type, occurredAt, body(type, occurredAt, data), now());
        deliveries.persistAndFlush(delivery);
        return delivery;
    }

    /** A thin payload: who is told asks for the record, and gets what may be seen of it then. */
    private String body(String type, Instant occurredAt, Map<String, ?> data) {
        try {
            return json.writeValueAsString(Map.of("type", type, "timestamp", occurredAt, "data", data));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
