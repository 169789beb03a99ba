package org.openborough.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** The overview of all indicators for one area: one statement, whatever the page. */
@ApplicationScoped
class OverviewRepository {

    private static final int SPARKLINE = 12;

    /** A status is judged, not stored: to list by it, so many indicators are judged at the most. */
    private static final int MOST_JUDGED = 5000;

    private static final String WHERE = """
            where %s
              and (cast(:words as text) is null or i.search @@ websearch_to_tsquery('english', :words)
                   or lower(:words) <%% lower(i.title) or lower(i.code) = lower(:words))
              and (cast(:set as text) is null or exists (
                    select from indicator_set_entry e join indicator_set s on s.id = e.set_id
                    where e.indicator_id = i.id and s.code = :set))
              and (cast(:theme as uuid) is null or i.theme_id in (
                    select id from theme where id = :theme or parent_id = :theme))
              and (cast(:ownedBy as uuid) is null or i.owner_id = :ownedBy)
              and (cast(:status as text) is null or i.status = :status)
              and (cast(:kind as text) is null or i.measure_kind = :kind)
            """.formatted(StoredRows.VISIBLE);

    /** What is listed of an indicator changes with its definition, its values and its targets. */
    private static final String CHANGED = """
              and (i.updated_at >= :since
                   or exists (select from observation o where o.indicator_id = i.id and o.recorded_at >= :since)
                   or exists (select from target t where t.indicator_id = i.id and t.set_at >= :since))
            """;

    private static final String LIST = """
            with recursive containing as (
                select id, code, name, kind, parent_id from area where code = :area
                union all
                select parent.id, parent.code, parent.name, parent.kind, parent.parent_id
                from area parent join containing on parent.id = containing.parent_id
            ), subject as (
                select id, code, name, kind from containing where code = :area
            ), country as (
                select id, name from containing where kind = 'country' and code <> :area
            ), chosen as (
                select i.*, o.name as owner_name, t.name as theme_name
                from indicator i join organisation o on o.id = i.owner_id left join theme t on t.id = i.theme_id
                %s and %s order by %s limit :rows)
            select %s, i.measure_kind, i.visibility, i.status, i.owner_name, i.theme_name, lower(i.title) as sort_title,
                   a.id as area_id, a.code as area_code, a.name as area_name, a.kind as area_kind,
                   cast(h.readings as text) as readings, cast(d.targets as text) as targets,
                   c.name as comparator_name, c.value as comparator_value
            from chosen i cross join subject a
            left join lateral (
                select json_agg(latest.cells order by latest.period_end, latest.period_start) as readings,
                       max(latest.period_end) as period_end
                from (select o.period_end, o.period_start, %s as cells
                      from observation o left join suppressed_observation s on s.observation_id = o.id
                      where o.indicator_id = i.id and o.area_id = a.id and o.superseded_at is null
                        and o.status <> 'withdrawn'
                      order by o.period_end desc, o.period_start desc limit %d) latest) h on true
            left join lateral (
                select json_agg(%s) as targets from target t
                where t.indicator_id = i.id and t.area_id = a.id and t.superseded_at is null
                  and t.period_start <= h.period_end and t.period_end >= h.period_end) d on true
            left join lateral (
                select country.name, o.value
                from country join observation o on o.area_id = country.id
                where o.indicator_id = i.id and o.superseded_at is null and o.period_end = h.period_end
                order by o.period_start desc limit 1) c on true
            order by %s
            """;

    private final Session session;
    private final StoredRows rows;

    @Inject
    OverviewRepository(Session session, StoredRows rows) {
        this.session = session;
        this.rows = rows;
    }

    Page<Overview> page(OverviewFilter filter, PageRequest request, Reader reader) {
        List<Overview> found = new ArrayList<>();
        boolean openly = reader.seesSmallNumbers();
        for (Tuple row : rows(filter, request, reader)) {
            Overview overview = overview(row, openly);
            if (filter.targetStatus() == null || overview.targetStatus() == filter.targetStatus()) {
                found.add(overview);
            }
        }
        return order(filter.order()).page(found, request, total(filter, request, reader, found.size()));
    }

    /** The rows of the one statement, before anything is judged. */
    List<Tuple> rows(OverviewFilter filter, PageRequest request, Reader reader) {
        Keyset<Overview> order = order(filter.order());
        String sql = LIST.formatted(
                where(request),
                order.condition(request),
                order.order(request),
                StoredRows.INDICATOR,
                StoredRows.READING,
                SPARKLINE,
                StoredRows.TARGET,
                order.order(request));
        Map<String, Object> parameters = parameters(filter, request);
        parameters.putAll(order.parameters(request));
        parameters.put("area", filter.areaCode());
        parameters.put("rows", filter.targetStatus() == null ? order.rowsToRead(request) : MOST_JUDGED);
        return query(sql, parameters, reader, Tuple.class).getResultList();
    }

    private Long total(OverviewFilter filter, PageRequest request, Reader reader, int found) {
        if (!request.counts()) {
            return null;
        }
        return filter.targetStatus() == null ? count(filter, request, reader) : Long.valueOf(found);
    }

    private long count(OverviewFilter filter, PageRequest request, Reader reader) {
        String sql = "select count(*) from indicator i " + where(request);
        return query(sql, parameters(filter, request), reader, Long.class).getSingleResult();
    }

    private <T> NativeQuery<T> query(String sql, Map<String, Object> parameters, Reader reader, Class<T> result) {
        NativeQuery<T> query = session.createNativeQuery(sql, result);
        parameters.forEach(query::setParameter);
        reader.audience().bind(query);
        return query;
    }

    private static String where(PageRequest request) {
        return request.updatedSince() == null ? WHERE : WHERE + CHANGED;
    }

    private static Map<String, Object> parameters(OverviewFilter filter, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", filter.words());
        parameters.put("set", filter.setCode());
        parameters.put("theme", filter.themeId());
        parameters.put("ownedBy", filter.ownerId());
        parameters.put("status", filter.status());
        parameters.put("kind", filter.measureKind());
        if (request.updatedSince() != null) {
            parameters.put("since", request.updatedSince());
        }
        return parameters;
    }

    private static Keyset<Overview> order(OverviewFilter.Order order) {
        Keyset<Overview> keys = new Keyset<>();
        if (order == OverviewFilter.Order.TITLE) {
            keys.ascending("lower(i.title)", overview -> overview.listed().sortTitle(), text -> text);
        }
        return keys.ascending(
                "i.code", overview -> overview.series().indicator().code(), text -> text);
    }

    private Overview overview(Tuple row, boolean openly) {
        IndicatorFacts indicator = rows.indicator(row);
        YearType yearType = indicator.yearType();
        AreaRef area = new AreaRef(
                row.get("area_id", UUID.class),
                row.get("area_code", String.class),
                row.get("area_name", String.class),
                row.get("area_kind", String.class));
        Overview.Listed listed = new Overview.Listed(
                row.get("measure_kind", String.class),
                row.get("visibility", String.class),
                row.get("status", String.class),
                row.get("owner_name", String.class),
                row.get("theme_name", String.class),
                row.get("sort_title", String.class).toLowerCase(Locale.ROOT));
        Series series = new Series(
                indicator,
                area,
                rows.readings(row.get("readings", String.class), yearType, openly),
                rows.targets(row.get("targets", String.class), yearType),
                List.of());
        return new Overview(
                listed,
                series,
                row.get("comparator_name", String.class),
                row.get("comparator_value", java.math.BigDecimal.class));
    }
}
