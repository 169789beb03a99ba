package org.openborough.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which subscriptions each message belonged to. */
@ApplicationScoped
class AlertMessageRepository {

    private final EntityManager entities;

    @Inject
    AlertMessageRepository(EntityManager entities) {
        this.entities = entities;
    }

    UUID write(UUID subscriberId, Collection<UUID> subscriptionIds, Instant now) {
        return (UUID) entities.createNativeQuery(
                        "insert into alert_message (id, subscriber_id, subscription_ids, written_at)"
                                + " values (uuidv7(), :subscriber, :subscriptions, :now) returning id",
                        UUID.class)
                .setParameter("subscriber", subscriberId)
                .setParameter("subscriptions", subscriptionIds.toArray(UUID[]::new))
                .setParameter("now", now)
                .getSingleResult();
    }

    List<UUID> subscriptionsOf(UUID messageId) {
        List<?> ids = entities.createNativeQuery(
                        "select unnest(subscription_ids) from alert_message where id = :id", UUID.class)
                .setParameter("id", messageId)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    void forgetWrittenBefore(Instant time) {
        entities.createNativeQuery("delete from alert_message where written_at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
