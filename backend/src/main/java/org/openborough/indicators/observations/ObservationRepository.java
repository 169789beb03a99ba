package org.openborough.indicators.observations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openborough.indicators.Indicator;
import org.openborough.indicators.NamedArea;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** The recorded values. */
@ApplicationScoped
public class ObservationRepository implements PanacheRepositoryBase<Observation, UUID> {

    private static final Keyset<ListedObservation> LATEST_FIRST = new Keyset<ListedObservation>()
            .descending("o.period_end", listed -> listed.period().end(), LocalDate::parse)
            .descending("o.period_start", listed -> listed.period().start(), LocalDate::parse)
            .ascending("a.code", listed -> listed.area().code(), String::valueOf)
            .descending("o.revision", listed -> listed.observation().revision(), Integer::valueOf);

    private static final String FROM = """
            from observation o
            join area a on a.id = o.area_id
            left join suppressed_observation s on s.observation_id = o.id
            where\s""";

    private static final String LISTED = """
            o.indicator_id = :indicator
            and (cast(:area as text) is null or a.code = :area)
            and (cast(:from as date) is null or o.period_start >= :from)
            and (cast(:to as date) is null or o.period_end <= :to)
            and (cast(:asAt as timestamptz) is null or o.recorded_at <= :asAt)
            and (:revisions or o.superseded_at is null or o.superseded_at > :asAt)
            and (cast(:since as timestamptz) is null or o.recorded_at >= :since or o.superseded_at >= :since
                 or exists (select from disclosure_change d where d.observation_id = o.id and d.changed_at >= :since))
            """;

    private final Session session;

    @Inject
    ObservationRepository(Session session) {
        this.session = session;
    }

    /** The values asked for, the latest period first. */
    Page<ListedObservation> list(Indicator indicator, ObservationQuestion question, PageRequest request) {
        Map<String, Object> parameters = parameters(indicator, question, request);
        parameters.putAll(LATEST_FIRST.parameters(request));
        String where = LISTED + " and " + LATEST_FIRST.condition(request) + " order by " + LATEST_FIRST.order(request);
        List<ListedObservation> rows = rows(where, parameters, indicator.yearType())
                .setMaxResults(LATEST_FIRST.rowsToRead(request))
                .getResultList();
        return LATEST_FIRST.page(rows, request, request.counts() ? count(indicator, question, request) : null);
    }

    private long count(Indicator indicator, ObservationQuestion question, PageRequest request) {
        NativeQuery<Long> query = session.createNativeQuery("select count(*) " + FROM + LISTED, Long.class);
        parameters(indicator, question, request).forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** One value with what is shown beside it. */
    ListedObservation listed(Observation observation, YearType yearType) {
        return rows("o.id = :id", Map.of("id", observation.id()), yearType).getSingleResult();
    }

    private NativeQuery<ListedObservation> rows(String where, Map<String, Object> parameters, YearType yearType) {
        NativeQuery<ListedObservation> query = session.createNativeQuery(
                        "select {o.*}, a.id as area, a.code, a.name, s.observation_id is not null as hidden "
                                + FROM
                                + where,
                        Object[].class)
                .addEntity("o", Observation.class)
                .addScalar("area", UUID.class)
                .addScalar("code", String.class)
                .addScalar("name", String.class)
                .addScalar("hidden", Boolean.class)
                .setTupleTransformer((row, names) -> new ListedObservation(
                        (Observation) row[0],
                        new NamedArea((UUID) row[1], (String) row[2], (String) row[3]),
                        (Boolean) row[4],
                        yearType));
        parameters.forEach(query::setParameter);
        return query;
    }

    private static Map<String, Object> parameters(
            Indicator indicator, ObservationQuestion question, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("indicator", indicator.id());
        parameters.put("area", question.areaCode());
        parameters.put("from", question.from());
        parameters.put("to", question.to());
        parameters.put("asAt", question.asAt());
        parameters.put("revisions", question.withRevisions());
        parameters.put("since", request.updatedSince());
        return parameters;
    }

    /** The value that counts for an area and period. */
    Optional<Observation> current(UUID indicatorId, UUID areaId, Period period) {
        return find(
                        "indicatorId = ?1 and areaId = ?2 and periodStart = ?3 and periodEnd = ?4"
                                + " and supersededAt is null",
                        indicatorId,
                        areaId,
                        period.start(),
                        period.end())
                .firstResultOptional();
    }

    /** The values that count for an area, without gaps marked as such, the oldest first. */
    List<Observation> series(UUID indicatorId, UUID areaId) {
        return list(
                "indicatorId = ?1 and areaId = ?2 and supersededAt is null and measurement.value is not null"
                        + " order by periodEnd, periodStart",
                indicatorId,
                areaId);
    }

    /** A value to correct: whoever else wants to correct it waits, and then finds it superseded. */
    Optional<Observation> toCorrect(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
