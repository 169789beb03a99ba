package org.openborough.shared.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was taken away from readers, as the database's triggers noted it. */
@ApplicationScoped
class RemovalRepository {

    private static final Keyset<Removal> EARLIEST_FIRST = new Keyset<Removal>()
            .ascending("r.removed_at", Removal::removedAt, Instant::parse)
            .ascending("r.record_id", Removal::id, UUID::fromString);

    /** A record that came back to its reader meanwhile is among the items again, so its removal is not told. */
    private static final String REMOVED = """
            select r.record_id, r.removed_at from removal r
            where r.kind = :kind and (cast(:parent as uuid) is null or r.parent_id = :parent)
              and r.removed_at >= :since
              and r.seen_before && cast(:readers as text[]) and not r.seen_after && cast(:readers as text[])
              and not exists (
                select from visibility_change later
                where later.kind = r.kind and later.record_id = r.record_id and later.id > r.step
                  and later.seen_after && cast(:readers as text[]))
              and %s order by %s""";

    private final EntityManager entities;

    @Inject
    RemovalRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The removals of a list's records since the time the request names, the earliest first. */
    Page<Removal> page(RemovalQuestion question, Set<String> readers, PageRequest request) {
        var query = entities.createNativeQuery(
                        REMOVED.formatted(EARLIEST_FIRST.condition(request), EARLIEST_FIRST.order(request)),
                        Tuple.class)
                .setParameter("kind", question.kind())
                .setParameter("parent", question.parentId())
                .setParameter("since", request.updatedSince())
                .setParameter("readers", readers.toArray(String[]::new));
        EARLIEST_FIRST.parameters(request).forEach(query::setParameter);
        @SuppressWarnings("unchecked") // The query is made with this type of row.
        List<Tuple> rows =
                query.setMaxResults(EARLIEST_FIRST.rowsToRead(request)).getResultList();
        return EARLIEST_FIRST.page(
                rows.stream()
                        .map(row -> new Removal(row.get(0, UUID.class), row.get(1, Instant.class)))
                        .toList(),
                request,
                null);
    }

    /** Whether a cursor leads into removals, and not into a list's items. */
    static boolean isPlaceAmongRemovals(PageRequest request) {
        return EARLIEST_FIRST.owns(request);
    }
}
