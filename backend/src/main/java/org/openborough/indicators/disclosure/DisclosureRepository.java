package org.openborough.indicators.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.openborough.indicators.judgement.ValueType;

/** The values of one indicator and period that are about numbers of people, and which of them are hidden. */
@ApplicationScoped
class DisclosureRepository {

    private static final String VALUES = """
            select o.id, a.code, p.code as parent_code, i.value_type, o.value, o.numerator, o.denominator, o.status
            from observation o
            join indicator i on i.id = o.indicator_id
            join area a on a.id = o.area_id
            left join area p on p.id = a.parent_id
            where o.indicator_id = :indicator and o.period_start = :start and o.period_end = :end
              and o.superseded_at is null and o.status <> 'withdrawn'
            order by a.code
            """;

    private static final String PERIODS_OF_IMPORT = """
            select distinct o.indicator_id, o.period_start, o.period_end
            from observation o join indicator i on i.id = o.indicator_id
            where o.import_id = :import and (o.numerator is not null or i.value_type = 'count')
            """;

    private static final String SHOW_OTHERS = """
            delete from suppressed_observation s using observation o
            where o.id = s.observation_id and o.indicator_id = :indicator and o.period_start = :start
              and o.period_end = :end and o.superseded_at is null and o.id <> all(:hidden)
            """;

    private static final String PERIODS = """
            select distinct o.indicator_id, o.period_start, o.period_end
            from observation o where o.indicator_id = :indicator and o.superseded_at is null
            """;

    /** Counts that were corrected stay readable; they are judged one by one, as there is no table of them any more. */
    private static final String HIDE_SUPERSEDED = """
            insert into suppressed_observation (observation_id, cause)
            select o.id, 'small-number'
            from observation o join indicator i on i.id = o.indicator_id
            where o.indicator_id = :indicator and o.superseded_at is not null
              and coalesce(o.numerator, case when i.value_type = 'count' then o.value end)
                  between 1 and i.suppression_threshold
            on conflict (observation_id) do nothing
            """;

    private final Session session;

    @Inject
    DisclosureRepository(Session session) {
        this.session = session;
    }

    int threshold(UUID indicatorId) {
        return session.createNativeQuery("select suppression_threshold from indicator where id = :id", Integer.class)
                .setParameter("id", indicatorId)
                .getSingleResult();
    }

    List<CountedValue> values(CountedPeriod period) {
        return session.createNativeQuery(VALUES, Tuple.class)
                .setParameter("indicator", period.indicatorId())
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .map(DisclosureRepository::value)
                .toList();
    }

    /**
     * Waits for whoever else is working out what to hide of the indicator: two values recorded at once must each be
     * seen by the later of the two. Held until the end of the transaction.
     */
    void waitForOthers(UUID indicatorId) {
        session.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
                .setParameter("key", "disclosure " + indicatorId)
                .getSingleResultOrNull();
    }

    void hideSuperseded(UUID indicatorId) {
        session.createNativeMutationQuery(HIDE_SUPERSEDED)
                .setParameter("indicator", indicatorId)
                .executeUpdate();
    }

    /** The periods an indicator has values for. */
    List<CountedPeriod> periodsOfIndicator(UUID indicatorId) {
        return session.createNativeQuery(PERIODS, Tuple.class)
                .setParameter("indicator", indicatorId)
                .getResultStream()
                .map(DisclosureRepository::period)
                .toList();
    }

    /** The periods an import brought counts for. */
    List<CountedPeriod> periodsOf(UUID importId) {
        return session.createNativeQuery(PERIODS_OF_IMPORT, Tuple.class)
                .setParameter("import", importId)
                .getResultStream()
                .map(DisclosureRepository::period)
                .toList();
    }

    /**
     * Replaces what is hidden of a period; values superseded since keep the mark they had. What stays hidden is not
     * touched, so that readers in step with the values are told of changes only.
     */
    void hide(CountedPeriod period, Map<UUID, String> causes) {
        session.createNativeMutationQuery(SHOW_OTHERS)
                .setParameter("hidden", causes.keySet().toArray(UUID[]::new))
                .setParameter("indicator", period.indicatorId())
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .executeUpdate();
        causes.forEach((observationId, cause) -> session.createNativeMutationQuery(
                        "insert into suppressed_observation (observation_id, cause) values (:id, :cause)"
                                + " on conflict (observation_id) do update set cause = excluded.cause")
                .setParameter("id", observationId)
                .setParameter("cause", cause)
                .executeUpdate());
    }

    private static CountedPeriod period(Tuple row) {
        return new CountedPeriod(
                row.get("indicator_id", UUID.class),
                row.get("period_start", LocalDate.class),
                row.get("period_end", LocalDate.class));
    }

    private static CountedValue value(Tuple row) {
        String type = row.get("value_type", String.class);
        return new CountedValue(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("parent_code", String.class),
                ValueType.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_')),
                row.get("value", BigDecimal.class),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                row.get("status", String.class).equals("confidential"));
    }
}
