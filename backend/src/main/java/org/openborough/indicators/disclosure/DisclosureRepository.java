package org.openborough.indicators.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.judgement.suppression.DisclosureRule;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.words.Words;

/** The values of indicators that are about numbers of people, and which of them are hidden. */
@ApplicationScoped
class DisclosureRepository {

    private static final String VALUES = """
            select o.id, o.period_start, o.period_end, a.code, p.code as parent_code, i.value_type, o.value, o.numerator,
                   o.denominator, o.status
            from observation o
            join indicator i on i.id = o.indicator_id
            join area a on a.id = o.area_id
            left join area p on p.id = a.parent_id
            where o.indicator_id = :indicator and o.period_start >= :start and o.period_end <= :end
              and (:isYear or o.period_start = :start and o.period_end = :end)
              and o.superseded_at is null and o.status <> 'withdrawn'
            order by a.code, o.period_end, o.period_start
            """;

    private static final String PERIODS_OF_IMPORT = """
            select distinct o.indicator_id, o.period_start, o.period_end
            from observation o join indicator i on i.id = o.indicator_id
            where o.import_id = :import and (o.numerator is not null or i.value_type = 'count')
            """;

    private static final String SHOW_OTHERS = """
            delete from suppressed_observation s using observation o
            where o.id = s.observation_id and o.indicator_id = :indicator and o.period_start >= :start
              and o.period_end <= :end and (:isYear or o.period_start = :start and o.period_end = :end)
              and o.superseded_at is null and o.id <> all(:hidden)
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

    /** What is hidden now would be seen as it stood before: an earlier revision is often the same count. */
    private static final String HIDE_PAST_OF_HIDDEN = """
            insert into suppressed_observation (observation_id, cause)
            select past.id, 'subtraction'
            from observation past
            join observation present on present.indicator_id = past.indicator_id and present.area_id = past.area_id
             and present.period_start = past.period_start and present.period_end = past.period_end
             and present.superseded_at is null
            join suppressed_observation s on s.observation_id = present.id
            where past.indicator_id = any(:indicators) and past.superseded_at is not null
            on conflict (observation_id) do nothing
            """;

    private final Session session;

    @Inject
    DisclosureRepository(Session session) {
        this.session = session;
    }

    CountingRules rules(UUID indicatorId) {
        Tuple row = session.createNativeQuery(
                        "select cast(suppression_threshold as integer) as threshold, year_type, is_cumulative"
                                + " from indicator where id = :id",
                        Tuple.class)
                .setParameter("id", indicatorId)
                .getSingleResult();
        return new CountingRules(
                new DisclosureRule(row.get("threshold", Integer.class)),
                Words.constant(YearType.class, row.get("year_type", String.class))
                        .orElseThrow(),
                row.get("is_cumulative", Boolean.class));
    }

    List<CountedValue> values(DisclosureBlock block) {
        return session.createNativeQuery(VALUES, Tuple.class)
                .setParameter("indicator", block.indicatorId())
                .setParameter("start", block.start())
                .setParameter("end", block.end())
                .setParameter("isYear", block.isYear())
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

    void hideSmallOnesOfThePast(UUID indicatorId) {
        session.createNativeMutationQuery(HIDE_SUPERSEDED)
                .setParameter("indicator", indicatorId)
                .executeUpdate();
    }

    /** Hides the earlier revisions of all that is hidden of the indicators. */
    void hidePastOfHidden(Set<UUID> indicatorIds) {
        session.createNativeMutationQuery(HIDE_PAST_OF_HIDDEN)
                .setParameter("indicators", indicatorIds.toArray(UUID[]::new))
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
     * Replaces what is hidden of a block; values superseded since keep the mark they had. What stays hidden is not
     * touched, so that readers in step with the values are told of changes only.
     */
    void hide(DisclosureBlock block, Map<UUID, String> causes) {
        session.createNativeMutationQuery(SHOW_OTHERS)
                .setParameter("hidden", causes.keySet().toArray(UUID[]::new))
                .setParameter("indicator", block.indicatorId())
                .setParameter("start", block.start())
                .setParameter("end", block.end())
                .setParameter("isYear", block.isYear())
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
                row.get("period_start", LocalDate.class),
                row.get("period_end", LocalDate.class),
                row.get("code", String.class),
                row.get("parent_code", String.class),
                ValueType.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_')),
                row.get("value", BigDecimal.class),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                row.get("status", String.class).equals("confidential"));
    }
}
