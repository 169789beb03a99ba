package org.openborough.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.time.Clock;
import java.util.Set;
import org.openborough.shared.security.CurrentUser;

/**
 * Tells each writing transaction who acts and when, as settings local to it, before anything is written. The triggers
 * refuse changes in a transaction that was told nothing.
 */
@ApplicationScoped
class AuditContext {

    /** What the trail calls somebody who has not signed in, such as a resident who starts a petition. */
    private static final String PUBLIC = "public";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final EntityManager entities;
    private final CurrentUser user;
    private final Acting acting;
    private final CurrentVertxRequest requests;
    private final TransactionManager transactions;
    private final Clock clock;

    @Inject
    AuditContext(
            EntityManager entities,
            CurrentUser user,
            Acting acting,
            CurrentVertxRequest requests,
            TransactionManager transactions,
            Clock clock) {
        this.transactions = transactions;
        this.entities = entities;
        this.user = user;
        this.acting = acting;
        this.requests = requests;
        this.clock = clock;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        RoutingContext request = requests.getCurrent();
        boolean changes =
                request != null && !READING.contains(request.request().method().name());
        if (acting.initiator() != null || acting.job() != null || changes) {
            announceOrEnd();
        }
    }

    /**
     * Where the database is gone the transaction that has just begun must end here: nobody else knows of it yet, and the
     * thread would take it along to its next piece of work.
     */
    private void announceOrEnd() {
        try {
            announce();
        } catch (RuntimeException unreachable) {
            try {
                transactions.rollback();
            } catch (SystemException rollbackToo) {
                unreachable.addSuppressed(rollbackToo);
            }
            throw unreachable;
        }
    }

    /** Says anew who acts, with verb, reason and batch, for the statements that follow in the present transaction. */
    void announce() {
        Initiator initiator = acting.initiator();
        if (initiator != null) {
            tell(
                    initiator.subject(),
                    initiator.client(),
                    initiator.organisationId() == null
                            ? null
                            : initiator.organisationId().toString(),
                    initiator.requestId());
        } else if (acting.job() != null) {
            tell(acting.job(), null, null, null);
        } else if (user.isSignedIn()) {
            tell(
                    user.subject(),
                    user.clientId().orElse(null),
                    user.organisationId().map(Object::toString).orElse(null),
                    requests.getCurrent().get("requestId"));
        } else if (requests.getCurrent() != null) {
            tell(PUBLIC, null, null, requests.getCurrent().get("requestId"));
        }
    }

    /** Who makes the present request, for work that goes on after it. */
    Initiator initiator() {
        return new Initiator(
                user.subject(),
                user.clientId().orElse(null),
                user.organisationId().orElse(null),
                requests.getCurrent().get("requestId"));
    }

    private void tell(String actor, String client, String organisation, String requestId) {
        set(
                "select set_config('openborough.at', ?1, true), set_config('openborough.actor', ?2, true),"
                        + " set_config('openborough.client', ?3, true), set_config('openborough.organisation', ?4, true),"
                        + " set_config('openborough.request', ?5, true), set_config('openborough.action', ?6, true),"
                        + " set_config('openborough.reason', ?7, true), set_config('openborough.batch', ?8, true),"
                        + " set_config('openborough.on_behalf_of', '', true)",
                clock.instant(),
                actor,
                client,
                organisation,
                requestId,
                acting.action(),
                acting.reason(),
                acting.batch());
    }

    private void set(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] == null ? "" : values[i].toString());
        }
        query.getSingleResult();
    }
}
