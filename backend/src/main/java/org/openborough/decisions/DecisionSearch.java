package org.openborough.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.openborough.shared.search.SearchGroup;
import org.openborough.shared.search.SearchHit;
import org.openborough.shared.search.Searchable;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.time.CouncilCalendar;

/** Finds decisions by the words of the resolution, the minute number and the item's title. */
@ApplicationScoped
class DecisionSearch implements Searchable {

    private static final String MATCHES = """
            with sought as (select websearch_to_tsquery('english', :words) as query), found as (
                select d.id from decision d, sought where d.search @@ query
                union
                select d.id from meeting_item i join decision d on d.item_id = i.id, sought where i.search @@ query
            )
            select d.id, d.minute_number, i.title, m.body, m.held_at, count(*) over () as total
            from found
            join decision d on d.id = found.id
            join meeting_item i on i.id = d.item_id
            join meeting m on m.id = d.meeting_id
            where %s
            order by m.held_at desc, d.id
            limit :rows
            """;

    private final Session session;
    private final CouncilCalendar calendar;

    @Inject
    DecisionSearch(Session session, CouncilCalendar calendar) {
        this.session = session;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public SearchGroup search(String words, CurrentUser user, int limit) {
        List<Tuple> found = session.createNativeQuery(
                        MATCHES.formatted(Audience.of(user).itemRows("m", "i")), Tuple.class)
                .setParameter("words", words)
                .setParameter("rows", limit)
                .getResultList();
        long total = found.isEmpty() ? 0 : found.get(0).get("total", Long.class);
        return new SearchGroup(kind(), total, found.stream().map(this::hit).toList());
    }

    private SearchHit hit(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new SearchHit(
                id,
                row.get("title", String.class),
                row.get("minute_number", String.class),
                "%s, %s"
                        .formatted(
                                row.get("body", String.class),
                                calendar.written(calendar.dayOf(row.get("held_at", Instant.class)))),
                "/decisions/" + id);
    }
}
