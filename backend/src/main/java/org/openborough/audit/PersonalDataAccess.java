package org.openborough.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.security.CurrentUser;

/** The ledger of who read whose personal data, when and why. */
@ApplicationScoped
public class PersonalDataAccess {

    private final EntityManager entities;
    private final CurrentUser user;
    private final CurrentVertxRequest requests;
    private final Clock clock;

    @Inject
    PersonalDataAccess(EntityManager entities, CurrentUser user, CurrentVertxRequest requests, Clock clock) {
        this.entities = entities;
        this.user = user;
        this.requests = requests;
        this.clock = clock;
    }

    /** Notes that the present user has read one record's personal data. */
    public void log(String resourceKind, UUID resourceId, String purpose) {
        log(resourceKind, List.of(resourceId), purpose);
    }

    /** Notes that the present user has read the personal data of several records, in one statement. */
    @Transactional
    public void log(String resourceKind, Collection<UUID> resourceIds, String purpose) {
        entities.createNativeQuery("insert into personal_data_access"
                        + " (occurred_at, actor, resource_kind, resource_id, purpose, request_id)"
                        + " select :now, :actor, :kind, read.id, :purpose, :request from unnest(:ids) read (id)")
                .setParameter("now", clock.instant())
                .setParameter("actor", user.subject())
                .setParameter("kind", resourceKind)
                .setParameter("purpose", purpose)
                .setParameter("request", requests.getCurrent().<String>get("requestId"))
                .setParameter("ids", resourceIds.toArray(UUID[]::new))
                .executeUpdate();
    }
}
