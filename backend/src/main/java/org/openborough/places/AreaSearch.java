package org.openborough.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.openborough.shared.search.SearchGroup;
import org.openborough.shared.search.SearchHit;
import org.openborough.shared.search.Searchable;
import org.openborough.shared.security.CurrentUser;

/** Finds areas by name, code or other code; misspelt names are found too. Areas are public. */
@ApplicationScoped
class AreaSearch implements Searchable {

    private static final String MATCHES = """
            select a.id, a.code, a.name, a.kind, parent.name as within, count(*) over () as total
            from area a left join area parent on parent.id = a.parent_id
            where a.search @@ websearch_to_tsquery('english', :words) or lower(:words) <% lower(a.name)
               or a.id in (select area_id from area_alias where alias = :words)
            order by (lower(a.name) = lower(:words)) desc, word_similarity(lower(:words), lower(a.name)) desc, a.code
            limit :rows
            """;

    private final Session session;

    @Inject
    AreaSearch(Session session) {
        this.session = session;
    }

    @Override
    public String kind() {
        return "area";
    }

    @Override
    public SearchGroup search(String words, CurrentUser user, int limit) {
        List<Tuple> found = session.createNativeQuery(MATCHES, Tuple.class)
                .setParameter("words", words)
                .setParameter("rows", limit)
                .getResultList();
        long total = found.isEmpty() ? 0 : found.get(0).get("total", Long.class);
        return new SearchGroup(
                kind(), total, found.stream().map(AreaSearch::hit).toList());
    }

    private static SearchHit hit(Tuple row) {
        String code = row.get("code", String.class);
        String within = row.get("within", String.class);
        return new SearchHit(
                row.get("id", UUID.class),
                row.get("name", String.class),
                code,
                within == null ? null : "In " + within + ".",
                "/areas/" + code);
    }
}
