package org.openborough.shared.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of one list (HQL): its conditions, of which those without a value are left out, read a page at a time. */
public final class Selection<T> {

    private final String from;
    private final Class<T> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String fetched = "";

    private Selection(String from, Class<T> type) {
        this.from = from;
        this.type = type;
    }

    /**
     * Begins a selection.
     *
     * @param from entity and alias, such as {@code Organisation o}; joins may follow
     */
    public static <T> Selection<T> from(String from, Class<T> type) {
        return new Selection<>(from, type);
    }

    /** Reads with each row what it refers to, by joins such as {@code join fetch p.unit}; they are not counted. */
    public Selection<T> fetching(String joins) {
        fetched = " " + joins;
        return this;
    }

    /** Adds a condition on one named parameter, unless its value is null. */
    public Selection<T> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition that needs no parameter. */
    public Selection<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Reads the page asked for, of what changed since a time and with the whole list counted where that is asked. */
    public Page<T> page(EntityManager entities, Keyset<T> keyset, PageRequest request) {
        where(alias() + ".updatedAt >= :updatedSince", "updatedSince", request.updatedSince());
        TypedQuery<T> rows = entities.createQuery(
                "select %s from %s where %s order by %s"
                        .formatted(
                                alias(), from + fetched, conditions(keyset.condition(request)), keyset.order(request)),
                type);
        fill(rows);
        keyset.parameters(request).forEach(rows::setParameter);
        return keyset.page(
                rows.setMaxResults(keyset.rowsToRead(request)).getResultList(),
                request,
                request.counts() ? count(entities) : null);
    }

    private Long count(EntityManager entities) {
        TypedQuery<Long> count = entities.createQuery(
                "select count(*) from %s where %s".formatted(from, conditions("1 = 1")), Long.class);
        fill(count);
        return count.getSingleResult();
    }

    private String conditions(String last) {
        List<String> all = new ArrayList<>(conditions);
        all.add(last);
        return String.join(" and ", all);
    }

    private void fill(Query query) {
        parameters.forEach(query::setParameter);
    }

    private String alias() {
        return from.split(" ")[1];
    }
}
