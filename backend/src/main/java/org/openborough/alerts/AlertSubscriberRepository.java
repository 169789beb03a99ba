package org.openborough.alerts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The addresses that follow something. */
@ApplicationScoped
class AlertSubscriberRepository implements PanacheRepositoryBase<AlertSubscriber, UUID> {

    Optional<AlertSubscriber> withEmail(String email) {
        return find("email", AlertSubscriber.written(email)).firstResultOptional();
    }

    /** The subscriber of an address; of two requests that bring a new address at once, both get the one. */
    AlertSubscriber keep(String email, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into alert_subscriber (id, version, created_at, updated_at, email)"
                        + " values (uuidv7(), 0, :now, :now, :email) on conflict do nothing")
                .setParameter("now", now)
                .setParameter("email", AlertSubscriber.written(email))
                .executeUpdate();
        return withEmail(email).orElseThrow();
    }

    /** Forgets the addresses that follow nothing any more. */
    void forgetIdle() {
        getEntityManager()
                .createNativeQuery("delete from alert_subscriber s where not exists"
                        + " (select 1 from alert_subscription where subscriber_id = s.id)")
                .executeUpdate();
    }
}
