package org.openborough.indicators.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openborough.indicators.judgement.change.PeriodValue;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;

/** One indicator of one area over time, in two statements: what is asked about, and all values at once. */
@ApplicationScoped
class SeriesRepository {

    /** The areas that contain the subject, and the groups it is compared with. */
    private static final String SUBJECT = """
            with recursive subject as (
                select id, code, name, kind, parent_id from area where code = :area
            ), containing as (
                select parent.* from area parent join subject on parent.id = subject.parent_id
                union all
                select parent.* from area parent join containing child on parent.id = child.parent_id
            ), compared as (
                select kind as key, name, json_build_array(id) as areas from containing
                union all
                select case when g.subject_area_id is null then g.id::text else 'neighbours' end, g.name,
                       json_agg(m.area_id order by m.position)
                from comparator_group g join comparator_member m on m.group_id = g.id
                where (g.kind = 'statistical-neighbours' and g.subject_area_id = (select id from subject))
                   or g.id = any(:groups)
                group by g.id
            )
            select %s, a.id as area_id, a.code as area_code, a.name as area_name, a.kind as area_kind,
                   cast((select json_agg(json_build_array(key, name, areas)) from compared) as text) as comparators,
                   cast((select json_agg(%s order by t.period_end) from target t
                         where t.indicator_id = i.id and t.area_id = a.id and t.set_at <= :asAt
                           and (t.superseded_at is null or t.superseded_at > :asAt)) as text) as targets,
                   cast((select json_agg(json_build_array(n.id, n.happened_on, n.text) order by n.happened_on, n.id)
                         from series_annotation n
                         where n.indicator_id = i.id and (n.area_id is null or n.area_id = a.id)) as text) as annotations
            from indicator i cross join subject a
            where i.id = :indicator and %s
            """.formatted(StoredRows.INDICATOR, StoredRows.TARGET, StoredRows.VISIBLE);

    private static final String VALUES = """
            select o.area_id as area_id, cast(json_agg(%s order by o.period_end, o.period_start) as text) as readings
            from observation o left join suppressed_observation s on s.observation_id = o.id
            where o.indicator_id = :indicator and o.area_id = any(:areas) and o.status <> 'withdrawn'
              and %s
            group by o.area_id
            """;

    private static final String NOW = VALUES.formatted(StoredRows.READING, "o.superseded_at is null");
    private static final String THEN = VALUES.formatted(
            StoredRows.READING, "o.recorded_at <= :asAt and (o.superseded_at is null or o.superseded_at > :asAt)");

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final Session session;
    private final StoredRows rows;

    @Inject
    SeriesRepository(Session session, StoredRows rows) {
        this.session = session;
        this.rows = rows;
    }

    /**
     * The series as it is known now or was known at a time.
     *
     * @param groups further comparator groups to put beside it
     * @param asAt the time, or null for now
     */
    Optional<Series> series(UUID indicatorId, String areaCode, List<UUID> groups, Instant asAt, Reader reader) {
        return subject(indicatorId, areaCode, groups, asAt, reader).stream()
                .findFirst()
                .map(row -> series(row, asAt, reader.seesSmallNumbers()));
    }

    /** The first of the two statements: what is asked about; no row where the reader may not see it. */
    List<Tuple> subject(UUID indicatorId, String areaCode, List<UUID> groups, Instant asAt, Reader reader) {
        NativeQuery<Tuple> query = session.createNativeQuery(SUBJECT, Tuple.class)
                .setParameter("indicator", indicatorId)
                .setParameter("area", areaCode)
                .setParameter("groups", groups.toArray(UUID[]::new))
                .setParameter("asAt", asAt == null ? END_OF_TIME : asAt);
        reader.audience().bind(query);
        return query.getResultList();
    }

    private Series series(Tuple row, Instant asAt, boolean openly) {
        IndicatorFacts indicator = rows.indicator(row);
        AreaRef area = new AreaRef(
                row.get("area_id", UUID.class),
                row.get("area_code", String.class),
                row.get("area_name", String.class),
                row.get("area_kind", String.class));
        JsonNode compared = rows.parsed(row.get("comparators", String.class));
        Map<UUID, List<Reading>> values = values(indicator, areas(area, compared), asAt, openly);
        List<ComparatorSeries> comparators = new ArrayList<>();
        compared.forEach(cells -> comparators.add(comparator(cells, values)));
        return new Series(
                indicator,
                area,
                values.getOrDefault(area.id(), List.of()),
                rows.targets(row.get("targets", String.class), indicator.yearType()),
                comparators,
                rows.annotations(row.get("annotations", String.class)));
    }

    private static Set<UUID> areas(AreaRef subject, JsonNode compared) {
        Set<UUID> areas = new LinkedHashSet<>(Set.of(subject.id()));
        compared.forEach(cells -> cells.get(2).forEach(id -> areas.add(UUID.fromString(id.asText()))));
        return areas;
    }

    private Map<UUID, List<Reading>> values(IndicatorFacts indicator, Set<UUID> areas, Instant asAt, boolean openly) {
        YearType yearType = indicator.yearType();
        Map<UUID, List<Reading>> values = new HashMap<>();
        for (Tuple row : readings(indicator.id(), areas, asAt)) {
            values.put(
                    row.get("area_id", UUID.class), rows.readings(row.get("readings", String.class), yearType, openly));
        }
        return values;
    }

    /** The second statement: all values of the areas, rolled up. */
    List<Tuple> readings(UUID indicatorId, Set<UUID> areas, Instant asAt) {
        NativeQuery<Tuple> query = session.createNativeQuery(asAt == null ? NOW : THEN, Tuple.class)
                .setParameter("indicator", indicatorId)
                .setParameter("areas", areas.toArray(UUID[]::new));
        if (asAt != null) {
            query.setParameter("asAt", asAt);
        }
        return query.getResultList();
    }

    private static ComparatorSeries comparator(JsonNode cells, Map<UUID, List<Reading>> values) {
        List<List<Reading>> members = new ArrayList<>();
        cells.get(2).forEach(id -> members.add(values.getOrDefault(UUID.fromString(id.asText()), List.of())));
        return new ComparatorSeries(cells.get(0).asText(), cells.get(1).asText(), members.size(), means(members));
    }

    /** The mean of the members' known values, for each period in which at least half of them have one. */
    private static List<PeriodValue> means(List<List<Reading>> members) {
        Map<Period, List<BigDecimal>> known = new TreeMap<>();
        for (List<Reading> member : members) {
            for (Reading reading : member) {
                reading.known().ifPresent(point -> known.computeIfAbsent(point.period(), period -> new ArrayList<>())
                        .add(point.value()));
            }
        }
        List<PeriodValue> means = new ArrayList<>();
        known.forEach((period, figures) -> {
            if (figures.size() * 2 >= members.size()) {
                BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                means.add(
                        new PeriodValue(period, sum.divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL64)));
            }
        });
        return means;
    }
}
