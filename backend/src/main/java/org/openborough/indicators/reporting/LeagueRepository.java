package org.openborough.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openborough.indicators.periods.Period;

/** Areas against each other: one statement, for one indicator or for all of them. */
@ApplicationScoped
class LeagueRepository {

    private static final String TABLES =
            """
            with recursive asking as (
                select id, code, name, kind, parent_id from area where code = :subject
                union all
                select parent.id, parent.code, parent.name, parent.kind, parent.parent_id
                from area parent join asking on parent.id = asking.parent_id
            ), whole as (
                select id, code, name, kind from asking where cast(:within as text) is null and kind = 'country'
                union all
                select id, code, name, kind from area where code = :within
            ), compared as (
                select a.id, a.code, a.name, a.kind from area a
                where a.kind = :kind
                  and (cast(:within as text) is null or a.parent_id = (select id from whole))
                  and (cast(:group as uuid) is null
                       or a.id in (select area_id from comparator_member where group_id = :group)
                       or a.id = (select subject_area_id from comparator_group where id = :group))
            )
            select %1$s, p.period_start, p.period_end,
                   w.id as whole_id, w.code as whole_code, w.name as whole_name, w.kind as whole_kind,
                   cast((select json_agg(json_build_array(a.id, a.code, a.name, a.kind, %2$s))
                         from observation o join compared a on a.id = o.area_id
                         left join suppressed_observation s on s.observation_id = o.id
                         where o.indicator_id = i.id and o.period_end = p.period_end and o.period_start = p.period_start
                           and o.superseded_at is null and o.status <> 'withdrawn') as text) as readings,
                   cast((select json_agg(%2$s)
                         from observation o left join suppressed_observation s on s.observation_id = o.id
                         where o.indicator_id = i.id and o.area_id = w.id and o.period_end = p.period_end
                           and o.period_start = p.period_start and o.superseded_at is null
                           and o.status <> 'withdrawn') as text) as whole_reading,
                   cast((select json_agg(%3$s) from target t
                         where t.indicator_id = i.id and t.area_id = w.id and t.superseded_at is null
                           and t.period_start <= p.period_end and t.period_end >= p.period_end) as text) as targets
            from indicator i left join whole w on true
            left join lateral (
                select o.period_start, o.period_end from observation o
                where o.indicator_id = i.id and o.superseded_at is null and o.status <> 'withdrawn'
                  and o.area_id in (select id from compared)
                  and (cast(:periodStart as date) is null
                       or (o.period_start = :periodStart and o.period_end = :periodEnd))
                order by o.period_end desc, o.period_start desc limit 1) p on true
            where %4$s
              and (cast(:indicator as uuid) is null or i.id = :indicator)
            order by i.code
            """.formatted(StoredRows.INDICATOR, StoredRows.READING, StoredRows.TARGET, StoredRows.VISIBLE);

    private static final int AT_A_TIME = 20;

    private final Session session;
    private final StoredRows rows;

    @Inject
    LeagueRepository(Session session, StoredRows rows) {
        this.session = session;
        this.rows = rows;
    }

    /** One indicator's table; empty where the reader may not see the indicator or there is none. */
    Optional<LeagueTable> table(UUID indicatorId, LeagueQuestion question, Reader reader) {
        return query(indicatorId, question, reader)
                .getResultStream()
                .findFirst()
                .map(row -> table(row, reader.seesSmallNumbers()));
    }

    /** Every indicator's table, one at a time, in the order of their codes. Needs a transaction, for the cursor. */
    void forEachTable(LeagueQuestion question, Reader reader, Consumer<LeagueTable> consumer) {
        boolean openly = reader.seesSmallNumbers();
        try (Stream<Tuple> tables =
                query(null, question, reader).setFetchSize(AT_A_TIME).getResultStream()) {
            tables.map(row -> table(row, openly)).forEach(consumer);
        }
    }

    private NativeQuery<Tuple> query(UUID indicatorId, LeagueQuestion question, Reader reader) {
        NativeQuery<Tuple> query = session.createNativeQuery(TABLES, Tuple.class)
                .setParameter("indicator", indicatorId, UUID.class)
                .setParameter("kind", question.kind())
                .setParameter("subject", question.subject())
                .setParameter("within", question.within(), String.class)
                .setParameter("group", question.groupId(), UUID.class)
                .setParameter("periodStart", question.periodStart(), LocalDate.class)
                .setParameter("periodEnd", question.periodEnd(), LocalDate.class);
        reader.audience().bind(query);
        return query;
    }

    private LeagueTable table(Tuple row, boolean openly) {
        IndicatorFacts indicator = rows.indicator(row);
        LocalDate start = row.get("period_start", LocalDate.class);
        Period period = start == null
                ? null
                : Period.between(start, row.get("period_end", LocalDate.class), indicator.yearType());
        Map<AreaRef, Reading> readings =
                rows.readingsByArea(row.get("readings", String.class), indicator.yearType(), openly);
        return LeagueTable.of(indicator, period, whole(row, indicator, openly), readings);
    }

    private LeagueTable.Whole whole(Tuple row, IndicatorFacts indicator, boolean openly) {
        UUID id = row.get("whole_id", UUID.class);
        if (id == null) {
            return null;
        }
        List<Reading> own = rows.readings(row.get("whole_reading", String.class), indicator.yearType(), openly);
        return new LeagueTable.Whole(
                new AreaRef(
                        id,
                        row.get("whole_code", String.class),
                        row.get("whole_name", String.class),
                        row.get("whole_kind", String.class)),
                own.isEmpty() ? null : own.get(0),
                rows.targets(row.get("targets", String.class), indicator.yearType()));
    }
}
