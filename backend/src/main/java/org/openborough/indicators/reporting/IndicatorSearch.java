package org.openborough.indicators.reporting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openborough.indicators.Audience;
import org.openborough.shared.search.SearchGroup;
import org.openborough.shared.search.SearchHit;
import org.openborough.shared.search.Searchable;
import org.openborough.shared.search.Titled;
import org.openborough.shared.security.CurrentUser;

/** Finds indicators by the words of their code, title, definition and source; misspelt titles are found too. */
@ApplicationScoped
class IndicatorSearch implements Searchable, Titled {

    private static final String MATCHES = """
            select i.id, i.code, i.title, i.definition, count(*) over () as total
            from indicator i
            where %s
              and (i.search @@ websearch_to_tsquery('english', :words) or lower(:words) <%% lower(i.title)
                   or lower(i.code) = lower(:words))
            order by (lower(i.code) = lower(:words)) desc,
                     ts_rank(i.search, websearch_to_tsquery('english', :words)) desc,
                     word_similarity(lower(:words), lower(i.title)) desc, i.code
            limit :rows
            """.formatted(StoredRows.VISIBLE);

    private static final String TITLES =
            "select i.id, i.code, i.title from indicator i where %s and i.id in (:ids)".formatted(StoredRows.VISIBLE);

    private static final int LONGEST_SUMMARY = 160;

    private final Session session;

    @Inject
    IndicatorSearch(Session session) {
        this.session = session;
    }

    @Override
    public String kind() {
        return "indicator";
    }

    @Override
    public SearchGroup search(String words, CurrentUser user, int limit) {
        NativeQuery<Tuple> query = session.createNativeQuery(MATCHES, Tuple.class)
                .setParameter("words", words)
                .setParameter("rows", limit);
        Audience.of(user).bind(query);
        List<Tuple> found = query.getResultList();
        long total = found.isEmpty() ? 0 : found.get(0).get("total", Long.class);
        return new SearchGroup(
                kind(), total, found.stream().map(IndicatorSearch::hit).toList());
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> ids, CurrentUser user) {
        NativeQuery<Tuple> query =
                session.createNativeQuery(TITLES, Tuple.class).setParameterList("ids", ids);
        Audience.of(user).bind(query);
        return query.getResultList().stream()
                .collect(toMap(
                        row -> row.get("id", UUID.class),
                        row -> row.get("code", String.class) + ": " + row.get("title", String.class)));
    }

    private static SearchHit hit(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new SearchHit(
                id,
                row.get("title", String.class),
                row.get("code", String.class),
                shortened(row.get("definition", String.class)),
                "/indicators/" + id);
    }

    private static String shortened(String definition) {
        return definition == null || definition.length() <= LONGEST_SUMMARY
                ? definition
                : definition.substring(0, LONGEST_SUMMARY).stripTrailing() + "…";
    }
}
