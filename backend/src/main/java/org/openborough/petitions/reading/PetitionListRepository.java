package org.openborough.petitions.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openborough.petitions.PetitionChannel;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.clocks.ClockKind;
import org.openborough.petitions.clocks.Deadline;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.words.Words;

/** The lists of petitions, each one statement. */
@ApplicationScoped
class PetitionListRepository {

    private static final int MOST_SIMILAR = 10;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String COLUMNS = """
            p.id, p.reference, p.kind, p.channel, p.state, p.subject, a.code as ward_code, a.name as ward_name,
            case when p.text_withheld and not :staff then null else p.title end as title,
            case when p.text_withheld and not :staff then null else p.ask end as ask,
            coalesce(c.electronic + c.paper, 0) as signatures, p.published_on, p.opened_on, p.closes_on, p.updated_at
            """;

    private static final String FROM = """
            from petition p left join area a on a.id = p.ward_id left join petition_count c on c.petition_id = p.id
            """;

    private static final String PUBLIC = "(p.published_on is not null and p.state <> 'taken-down')";

    private static final String WHERE = """
            where (:staff or %s)
              and (cast(:words as text) is null
                   or ((not p.text_withheld or :staff)
                       and (p.search @@ websearch_to_tsquery('english', :words) or lower(:words) <%% lower(p.title)))
                   or p.reference = upper(:words))
              and (cast(:state as text) is null or p.state = :state)
              and (cast(:kind as text) is null or p.kind = :kind)
              and (cast(:channel as text) is null or p.channel = :channel)
              and (cast(:ward as text) is null or a.code = :ward)
              and (cast(:subject as text) is null or lower(p.subject) = lower(:subject))
              and (cast(:since as timestamptz) is null or p.updated_at >= :since)
            """.formatted(PUBLIC);

    private static final String SIMILAR = """
            select %s %s
            where p.state not in ('draft', 'confirmed', 'gathering', 'in-moderation', 'returned', 'taken-down')
              and p.published_on is not null and not p.text_withheld
              and (lower(p.title) %% lower(:title)
                   or p.search @@ cast(replace(cast(plainto_tsquery('english', :text) as text), '&', '|') as tsquery))
            order by similarity(lower(p.title), lower(:title)) desc,
                     ts_rank(p.search, cast(replace(cast(plainto_tsquery('english', :text) as text), '&', '|')
                                            as tsquery)) desc, p.id desc
            limit :rows""".formatted(COLUMNS, FROM);

    private static final String BREACHES = """
            select k.id, k.petition_id, p.reference,
                   case when p.text_withheld and not :staff then null else p.title end as title,
                   k.kind, k.started_on, k.due_on, k.revised_on, coalesce(k.done_on, k.stopped_on) as done_on
            from petition_clock k join petition p on p.id = k.petition_id
            where (:staff or %s) and k.kind not in ('gathering', 'resubmission', 'closing')
              and k.last_day < coalesce(k.done_on, k.stopped_on, :today) and %s order by %s limit :rows""";

    private static final Keyset<Breach> LATEST_FIRST = new Keyset<Breach>()
            .descending("k.last_day", breach -> breach.deadline().lastDay(), LocalDate::parse)
            .descending("k.id", Breach::id, UUID::fromString);

    private final Session session;

    @Inject
    PetitionListRepository(Session session) {
        this.session = session;
    }

    Page<ListedPetition> page(PetitionQuestion question, boolean staff, PageRequest request) {
        Keyset<ListedPetition> order = order(question.order());
        Map<String, Object> parameters = parameters(question, staff, request);
        parameters.putAll(order.parameters(request));
        parameters.put("rows", order.rowsToRead(request));
        String sql = "select %s %s %s and %s order by %s limit :rows"
                .formatted(COLUMNS, FROM, WHERE, order.condition(request), order.order(request));
        List<ListedPetition> rows = query(sql, parameters, Tuple.class)
                .getResultStream()
                .map(PetitionListRepository::listed)
                .toList();
        return order.page(rows, request, request.counts() ? count(question, staff, request) : null);
    }

    long count(PetitionQuestion question, boolean staff, PageRequest request) {
        return query("select count(*) " + FROM + WHERE, parameters(question, staff, request), Long.class)
                .getSingleResult();
    }

    List<ListedPetition> similarTo(String title, String ask) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staff", false);
        parameters.put("title", title);
        parameters.put("text", ask == null ? title : title + " " + ask);
        parameters.put("rows", MOST_SIMILAR);
        return query(SIMILAR, parameters, Tuple.class)
                .getResultStream()
                .map(PetitionListRepository::listed)
                .toList();
    }

    Page<Breach> breaches(boolean staff, LocalDate today, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>(LATEST_FIRST.parameters(request));
        parameters.put("staff", staff);
        parameters.put("today", today);
        parameters.put("rows", LATEST_FIRST.rowsToRead(request));
        String sql = BREACHES.formatted(PUBLIC, LATEST_FIRST.condition(request), LATEST_FIRST.order(request));
        List<Breach> rows = query(sql, parameters, Tuple.class)
                .getResultStream()
                .map(PetitionListRepository::breach)
                .toList();
        return LATEST_FIRST.page(rows, request, null);
    }

    private <T> NativeQuery<T> query(String sql, Map<String, Object> parameters, Class<T> result) {
        NativeQuery<T> query = session.createNativeQuery(sql, result);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static Map<String, Object> parameters(PetitionQuestion question, boolean staff, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staff", staff);
        parameters.put("words", question.words());
        parameters.put("state", question.state() == null ? null : Words.of(question.state()));
        parameters.put("kind", question.kind() == null ? null : Words.of(question.kind()));
        parameters.put("channel", question.channel() == null ? null : Words.of(question.channel()));
        parameters.put("ward", question.wardCode());
        parameters.put("subject", question.subject());
        parameters.put("since", request.updatedSince());
        return parameters;
    }

    private static Keyset<ListedPetition> order(PetitionQuestion.Order order) {
        Keyset<ListedPetition> keys = new Keyset<>();
        switch (order) {
            case NEWEST ->
                keys.descending(
                        "coalesce(p.published_on, date '9999-12-31')",
                        listed -> orNever(listed.publishedOn()),
                        LocalDate::parse);
            case CLOSING ->
                keys.ascending(
                        "coalesce(p.closes_on, date '9999-12-31')",
                        listed -> orNever(listed.closesOn()),
                        LocalDate::parse);
            case SIGNATURES ->
                keys.descending("coalesce(c.electronic + c.paper, 0)", ListedPetition::signatures, Integer::valueOf);
            case REFERENCE -> keys.ascending("p.reference", ListedPetition::reference, text -> text);
        }
        return keys.descending("p.id", ListedPetition::id, UUID::fromString);
    }

    private static LocalDate orNever(LocalDate day) {
        return day == null ? NEVER : day;
    }

    private static ListedPetition listed(Tuple row) {
        return new ListedPetition(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                Words.constant(PetitionKind.class, row.get("kind", String.class))
                        .orElseThrow(),
                Words.constant(PetitionChannel.class, row.get("channel", String.class))
                        .orElseThrow(),
                Words.constant(PetitionState.class, row.get("state", String.class))
                        .orElseThrow(),
                row.get("title", String.class),
                row.get("ask", String.class),
                row.get("subject", String.class),
                row.get("ward_code", String.class),
                row.get("ward_name", String.class),
                ((Number) row.get("signatures")).intValue(),
                row.get("published_on", LocalDate.class),
                row.get("opened_on", LocalDate.class),
                row.get("closes_on", LocalDate.class),
                row.get("updated_at", Instant.class));
    }

    private static Breach breach(Tuple row) {
        return new Breach(
                row.get("id", UUID.class),
                row.get("petition_id", UUID.class),
                row.get("reference", String.class),
                row.get("title", String.class),
                new Deadline(
                        Words.constant(ClockKind.class, row.get("kind", String.class))
                                .orElseThrow(),
                        row.get("started_on", LocalDate.class),
                        row.get("due_on", LocalDate.class),
                        row.get("revised_on", LocalDate.class),
                        row.get("done_on", LocalDate.class)));
    }
}
