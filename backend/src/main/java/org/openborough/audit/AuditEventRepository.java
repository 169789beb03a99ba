package org.openborough.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** The trail, latest first. */
@ApplicationScoped
class AuditEventRepository {

    private static final Keyset<AuditEvent> LATEST_FIRST =
            new Keyset<AuditEvent>().descending("event.id", AuditEvent::id, UUID::fromString);

    private static final String COLUMNS =
            "event.id, event.occurred_at, event.actor, (select string_agg(post.title, ', ' order by post.title)"
                    + " from person join post_holder holder on holder.person_id = person.id"
                    + " join post on post.id = holder.post_id"
                    + " where person.subject = event.actor and cast(event.occurred_at at time zone 'UTC' as date)"
                    + " between holder.valid_from and coalesce(holder.valid_to, 'infinity')),"
                    + " event.client, event.organisation_id, event.on_behalf_of, event.request_id, event.action,"
                    + " event.resource_kind, event.resource_id, event.resource_version,"
                    + " cast(event.before as text), cast(event.after as text), event.reason";

    private final EntityManager entities;
    private final ObjectMapper json;

    @Inject
    AuditEventRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Page<AuditEvent> page(AuditQuestion question, PageRequest request) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        ask(conditions, values, "event.resource_kind = :", "kind", question.resourceKind());
        ask(conditions, values, "event.resource_id = :", "resource", question.resourceId());
        ask(conditions, values, "event.actor = :", "actor", question.actor());
        ask(conditions, values, "event.action = :", "action", question.action());
        ask(conditions, values, "event.occurred_at >= :", "from", question.from());
        ask(conditions, values, "event.occurred_at < :", "to", question.to());
        ask(conditions, values, "event.occurred_at >= :", "since", request.updatedSince());
        String where = conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
        Query rows = entities.createNativeQuery("select %s from audit_event event where %s%s order by %s"
                .formatted(COLUMNS, LATEST_FIRST.condition(request), where, LATEST_FIRST.order(request)));
        values.forEach(rows::setParameter);
        LATEST_FIRST.parameters(request).forEach(rows::setParameter);
        List<AuditEvent> events = new ArrayList<>();
        for (Object row : rows.setMaxResults(LATEST_FIRST.rowsToRead(request)).getResultList()) {
            events.add(event((Object[]) row));
        }
        return LATEST_FIRST.page(events, request, request.counts() ? count(where, values) : null);
    }

    private static void ask(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition + name);
            values.put(name, value);
        }
    }

    private Long count(String where, Map<String, Object> values) {
        Query count = entities.createNativeQuery("select count(*) from audit_event event where true" + where);
        values.forEach(count::setParameter);
        return ((Number) count.getSingleResult()).longValue();
    }

    private AuditEvent event(Object[] row) {
        return new AuditEvent(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (UUID) row[10],
                (Long) row[11],
                values((String) row[12]),
                values((String) row[13]),
                (String) row[14]);
    }

    private JsonNode values(String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException theDatabaseWroteIt) {
            throw new IllegalStateException(theDatabaseWroteIt);
        }
    }
}
