package org.openborough.shared.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Events waiting to be told. */
@ApplicationScoped
public class Outbox {

    /** How long what nobody could receive is left alone before the last attempt is repeated by hand. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final Instance<OutboxListener> listeners;

    @Inject
    Outbox(EntityManager entities, ObjectMapper json, Clock clock, @Any Instance<OutboxListener> listeners) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.listeners = listeners;
    }

    /**
     * Writes an event in the present transaction: it is told if, and only if, that commits.
     *
     * @param payload anything that can be written as a JSON object; no personal data
     */
    @Transactional(TxType.MANDATORY)
    public void publish(String type, String resourceKind, UUID resourceId, Object payload) {
        entities.createNativeQuery("insert into outbox_event"
                        + " (id, occurred_at, type, resource_kind, resource_id, payload, next_attempt_at)"
                        + " values (uuidv7(), :now, :type, :kind, :resource, cast(:payload as jsonb), :now)")
                .setParameter("now", clock.instant())
                .setParameter("type", type)
                .setParameter("kind", resourceKind)
                .setParameter("resource", resourceId)
                .setParameter("payload", text(payload))
                .executeUpdate();
    }

    /** The oldest event that is due, kept from other instances until the present transaction ends. */
    @Transactional(TxType.MANDATORY)
    Optional<OutboxEvent> nextDue() {
        List<?> rows = entities.createNativeQuery(
                        "select id, occurred_at, type, resource_kind, resource_id, cast(payload as text)"
                                + " from outbox_event where delivered_at is null and next_attempt_at <= :now"
                                + " order by id limit 1 for update skip locked")
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(event((Object[]) rows.get(0)));
    }

    @Transactional(TxType.MANDATORY)
    void tell(OutboxEvent event) {
        listeners.forEach(listener -> listener.receive(event));
        entities.createNativeQuery(
                        "update outbox_event set delivered_at = :now, attempts = attempts + 1, last_error = null"
                                + " where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", event.id())
                .executeUpdate();
    }

    /** Notes that the event could not be told, and when to try again. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(OutboxEvent event, Exception failure) {
        int attempts = ((Number) entities.createNativeQuery(
                                "update outbox_event set attempts = attempts + 1, last_error = :error"
                                        + " where id = :id returning attempts")
                        .setParameter("error", failure.toString())
                        .setParameter("id", event.id())
                        .getSingleResult())
                .intValue();
        entities.createNativeQuery("update outbox_event set next_attempt_at = :next where id = :id")
                .setParameter(
                        "next", clock.instant().plus(BackOff.after(attempts).orElse(NEVER)))
                .setParameter("id", event.id())
                .executeUpdate();
    }

    private OutboxEvent event(Object[] row) {
        try {
            return new OutboxEvent(
                    (UUID) row[0],
                    (Instant) row[1],
                    (String) row[2],
                    (String) row[3],
                    (UUID) row[4],
                    json.readTree((String) row[5]));
        } catch (JsonProcessingException theDatabaseChecksIt) {
            throw new IllegalStateException(theDatabaseChecksIt);
        }
    }

    private String text(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
