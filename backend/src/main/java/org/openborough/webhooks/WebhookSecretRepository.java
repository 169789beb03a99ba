package org.openborough.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The secrets of the webhooks: they must be kept readable, because both sides sign with the same one. */
@ApplicationScoped
class WebhookSecretRepository {

    private final EntityManager entities;

    @Inject
    WebhookSecretRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(UUID webhookId, WebhookSecret secret, Instant now) {
        entities.createNativeQuery("insert into webhook_secret (id, webhook_id, secret, created_at)"
                        + " values (uuidv7(), :webhook, :secret, :now)")
                .setParameter("webhook", webhookId)
                .setParameter("secret", secret.bytes())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Ends the present secrets at a time, unless they end before it already. */
    void expire(UUID webhookId, Instant at) {
        entities.createNativeQuery("update webhook_secret set expires_at = :at"
                        + " where webhook_id = :webhook and (expires_at is null or expires_at > :at)")
                .setParameter("webhook", webhookId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Those that are good now, the newest first. */
    List<WebhookSecret> good(UUID webhookId, Instant now) {
        List<?> secrets = entities.createNativeQuery(
                        "select secret from webhook_secret where webhook_id = :webhook"
                                + " and (expires_at is null or expires_at > :now) order by created_at desc, id desc",
                        byte[].class)
                .setParameter("webhook", webhookId)
                .setParameter("now", now)
                .getResultList();
        return secrets.stream().map(byte[].class::cast).map(WebhookSecret::new).toList();
    }

    void forgetExpired(Instant now) {
        entities.createNativeQuery("delete from webhook_secret where expires_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
