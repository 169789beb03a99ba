package org.openborough.alerts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.events.EventSubject;

/** Who follows what. */
@ApplicationScoped
class AlertSubscriptionRepository implements PanacheRepositoryBase<AlertSubscription, UUID> {

    Optional<AlertSubscription> of(AlertSubscriber subscriber, EventSubject subject) {
        return find("subscriber = ?1 and subjectKind = ?2 and subjectId = ?3", subscriber, subject.kind(), subject.id())
                .firstResultOptional();
    }

    List<AlertSubscription> confirmedOf(UUID subscriberId) {
        return list("subscriber.id = ?1 and confirmedAt is not null order by id", subscriberId);
    }

    long pendingOf(AlertSubscriber subscriber) {
        return count("subscriber = ?1 and confirmedAt is null", subscriber);
    }

    void end(Collection<UUID> ids) {
        delete("id in ?1", ids);
    }

    long forgetPendingAskedBefore(Instant time) {
        return delete("confirmedAt is null and askedAt < ?1", time);
    }
}
