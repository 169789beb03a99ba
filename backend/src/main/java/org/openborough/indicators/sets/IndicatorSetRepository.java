package org.openborough.indicators.sets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openborough.indicators.Audience;
import org.openborough.indicators.IndicatorStatus;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.words.Words;

/** The editions of indicator sets. */
@ApplicationScoped
public class IndicatorSetRepository implements PanacheRepositoryBase<IndicatorSet, UUID> {

    private static final Keyset<IndicatorSet> BY_CODE = new Keyset<IndicatorSet>()
            .ascending("s.code", IndicatorSet::code, String::valueOf)
            .descending("s.edition", IndicatorSet::edition, Integer::valueOf);

    private static final Keyset<ListedEntry> IN_ORDER = new Keyset<ListedEntry>()
            .ascending("e.position", ListedEntry::position, Integer::valueOf)
            .ascending("e.indicator_id", ListedEntry::indicatorId, UUID::fromString);

    private static final String OPEN = """
            (:state is null or s.state = :state) and (:code is null or s.code = :code)
            and (cast(:since as Instant) is null or s.updatedAt >= :since)
            and (:drafts = true or s.state <> :draft or s.saidOfIt.ownerId = :organisation)""";

    private static final String ENTRIES = """
            from indicator_set_entry e join indicator i on i.id = e.indicator_id
            where e.set_id = :set and %s""";

    private final Session session;

    @Inject
    IndicatorSetRepository(Session session) {
        this.session = session;
    }

    /** Editions by code, the latest first; drafts only for those who see drafts, or own them. */
    Page<IndicatorSet> byCode(String code, SetState state, Audience audience, PageRequest request) {
        var sets = session.createQuery(
                "select s from IndicatorSet s where %s and %s order by %s"
                        .formatted(OPEN, BY_CODE.condition(request), BY_CODE.order(request)),
                IndicatorSet.class);
        bind(sets, code, state, audience, request);
        BY_CODE.parameters(request).forEach(sets::setParameter);
        List<IndicatorSet> rows =
                sets.setMaxResults(BY_CODE.rowsToRead(request)).getResultList();
        return BY_CODE.page(rows, request, request.counts() ? count(code, state, audience, request) : null);
    }

    /** The agreed editions, which everybody may see. */
    public List<IndicatorSet> published() {
        return list("state = ?1 order by code, edition", SetState.FINAL);
    }

    private long count(String code, SetState state, Audience audience, PageRequest request) {
        var count = session.createQuery("select count(s) from IndicatorSet s where " + OPEN, Long.class);
        bind(count, code, state, audience, request);
        return count.getSingleResult();
    }

    private static void bind(Query query, String code, SetState state, Audience audience, PageRequest request) {
        query.setParameter("code", code)
                .setParameter("since", request.updatedSince())
                .setParameter("state", state)
                .setParameter("drafts", audience.seesDrafts())
                .setParameter("draft", SetState.DRAFT)
                .setParameter("organisation", audience.organisationId());
    }

    /** How many indicators each of the editions has. */
    Map<UUID, Integer> sizes(List<UUID> setIds) {
        return session.createQuery("select s.id, size(s.entries) from IndicatorSet s where s.id in :ids", Tuple.class)
                .setParameter("ids", setIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class)));
    }

    /** The indicators of an edition that the audience sees, in the set's order. */
    Page<ListedEntry> entries(UUID setId, Audience audience, PageRequest request) {
        String from = ENTRIES.formatted(Audience.condition("i"));
        NativeQuery<Tuple> query = session.createNativeQuery(
                "select i.id, i.code, i.title, i.status, e.reference, e.position %s and %s order by %s limit :rows"
                        .formatted(from, IN_ORDER.condition(request), IN_ORDER.order(request)),
                Tuple.class);
        query.setParameter("set", setId).setParameter("rows", IN_ORDER.rowsToRead(request));
        audience.bind(query);
        IN_ORDER.parameters(request).forEach(query::setParameter);
        List<ListedEntry> rows =
                query.getResultStream().map(IndicatorSetRepository::entry).toList();
        return IN_ORDER.page(rows, request, request.counts() ? count(from, setId, audience) : null);
    }

    private long count(String from, UUID setId, Audience audience) {
        NativeQuery<Long> query = session.createNativeQuery("select count(*) " + from, Long.class);
        query.setParameter("set", setId);
        audience.bind(query);
        return query.getSingleResult();
    }

    private static ListedEntry entry(Tuple row) {
        return new ListedEntry(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                Words.constant(IndicatorStatus.class, row.get(3, String.class)).orElseThrow(),
                row.get(4, String.class),
                row.get(5, Integer.class));
    }

    Optional<IndicatorSet> latest(String code) {
        return find("code = ?1 order by edition desc", code).firstResultOptional();
    }

    /** The final edition before the given one, if there is one. */
    Optional<IndicatorSet> finalBefore(IndicatorSet next) {
        return find(
                        "code = ?1 and edition < ?2 and state = ?3 order by edition desc",
                        next.code(),
                        next.edition(),
                        SetState.FINAL)
                .firstResultOptional();
    }

    /** Those of the indicators that sets other than the given one, not retired, hold. */
    Set<UUID> heldElsewhere(IndicatorSet set) {
        return Set.copyOf(session.createQuery(
                        "select e.indicatorId from IndicatorSet s join s.entries e"
                                + " where s.id <> :set and s.state <> :retired and e.indicatorId in :indicators",
                        UUID.class)
                .setParameter("set", set.id())
                .setParameter("retired", SetState.RETIRED)
                .setParameter("indicators", set.indicatorIds())
                .getResultList());
    }
}
