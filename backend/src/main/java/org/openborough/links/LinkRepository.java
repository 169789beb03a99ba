package org.openborough.links;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.records.RecordRef;
import org.openborough.shared.records.Records;

/** The links; a reader is given only those between two records that may both be seen. */
@ApplicationScoped
public class LinkRepository implements PanacheRepositoryBase<Link, UUID> {

    private static final Keyset<Link> LATEST_FIRST = new Keyset<Link>()
            .descending("l.valid_from", Link::validFrom, LocalDate::parse)
            .descending("l.id", Link::id, UUID::fromString);

    private final Session session;
    private final Records records;

    @Inject
    LinkRepository(Session session, Records records) {
        this.session = session;
        this.records = records;
    }

    Page<Link> latestFirst(LinkQuestion question, PageRequest request) {
        List<String> conditions = new ArrayList<>(question.conditions());
        conditions.add(seen());
        conditions.add("(cast(:since as timestamptz) is null or l.updated_at >= :since)");
        String asked = String.join(" and ", conditions);
        NativeQuery<Link> rows = session.createNativeQuery(
                "select l.* from link l where %s and %s order by %s"
                        .formatted(asked, LATEST_FIRST.condition(request), LATEST_FIRST.order(request)),
                Link.class);
        LATEST_FIRST.parameters(request).forEach(rows::setParameter);
        List<Link> found = filled(rows, question, request)
                .setMaxResults(LATEST_FIRST.rowsToRead(request))
                .getResultList();
        return LATEST_FIRST.page(found, request, request.counts() ? count(asked, question, request) : null);
    }

    /** The link, if both its records may be seen. */
    Optional<Link> seen(UUID id) {
        NativeQuery<Link> query = session.createNativeQuery(
                        "select l.* from link l where l.id = :link and " + seen(), Link.class)
                .setParameter("link", id);
        records.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    /** Whether the records are linked so on some day of a period; a period without an end goes on. */
    boolean exists(Connection connection) {
        String until = connection.validTo() == null ? "" : " and validFrom <= :until";
        var query = session.createQuery(
                        "select count(l) from Link l where type = :type and fromId = :from and toId = :to"
                                + " and (validTo is null or validTo >= :since)" + until,
                        Long.class)
                .setParameter("type", connection.type())
                .setParameter("from", connection.from().id())
                .setParameter("to", connection.to().id())
                .setParameter("since", connection.validFrom());
        if (connection.validTo() != null) {
            query.setParameter("until", connection.validTo());
        }
        return query.getSingleResult() > 0;
    }

    /** Keeps a record from being deleted until the transaction ends; the trigger that removes links waits for it. */
    void hold(RecordRef record) {
        session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:record as text), 0))",
                        Integer.class)
                .setParameter("record", record.id().toString())
                .getSingleResult();
    }

    private Long count(String asked, LinkQuestion question, PageRequest request) {
        NativeQuery<Long> count = session.createNativeQuery("select count(*) from link l where " + asked, Long.class);
        return filled(count, question, request).getSingleResult();
    }

    private <T> NativeQuery<T> filled(NativeQuery<T> query, LinkQuestion question, PageRequest request) {
        query.setParameter("since", request.updatedSince());
        question.parameters().forEach(query::setParameter);
        records.parameters().forEach(query::setParameter);
        return query;
    }

    private String seen() {
        return records.condition("l.from_kind", "l.from_id") + " and " + records.condition("l.to_kind", "l.to_id");
    }
}
