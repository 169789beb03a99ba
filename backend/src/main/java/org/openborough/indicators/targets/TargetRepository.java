package org.openborough.indicators.targets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
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

/** The targets of indicators. */
@ApplicationScoped
public class TargetRepository implements PanacheRepositoryBase<IndicatorTarget, UUID> {

    private static final Keyset<ListedTarget> LATEST_FIRST = new Keyset<ListedTarget>()
            .descending("t.period_end", listed -> listed.period().end(), LocalDate::parse)
            .descending("t.period_start", listed -> listed.period().start(), LocalDate::parse)
            .ascending("a.code", listed -> listed.area().code(), String::valueOf)
            .descending("t.revision", listed -> listed.target().revision(), Integer::valueOf);

    private static final String FROM = "from target t join area a on a.id = t.area_id where ";

    private static final String LISTED = """
            t.indicator_id = :indicator
            and (cast(:area as text) is null or a.code = :area)
            and (:revisions or t.superseded_at is null)
            and (cast(:since as timestamptz) is null or t.set_at >= :since or t.superseded_at >= :since)""";

    private final Session session;

    @Inject
    TargetRepository(Session session) {
        this.session = session;
    }

    /** The targets of an indicator, the latest period first. */
    Page<ListedTarget> list(Indicator indicator, String areaCode, boolean withRevisions, PageRequest request) {
        Map<String, Object> parameters = parameters(indicator, areaCode, withRevisions);
        parameters.put("since", request.updatedSince());
        Long total = request.counts() ? count(parameters) : null;
        parameters.putAll(LATEST_FIRST.parameters(request));
        String where = LISTED + " and " + LATEST_FIRST.condition(request) + " order by " + LATEST_FIRST.order(request);
        List<ListedTarget> rows = rows(where, parameters, indicator.yearType())
                .setMaxResults(LATEST_FIRST.rowsToRead(request))
                .getResultList();
        return LATEST_FIRST.page(rows, request, total);
    }

    private long count(Map<String, Object> parameters) {
        NativeQuery<Long> query = session.createNativeQuery("select count(*) " + FROM + LISTED, Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** One target with what is shown beside it. */
    ListedTarget listed(IndicatorTarget target, YearType yearType) {
        return rows("t.id = :id", Map.of("id", target.id()), yearType).getSingleResult();
    }

    private NativeQuery<ListedTarget> rows(String where, Map<String, Object> parameters, YearType yearType) {
        NativeQuery<ListedTarget> query = session.createNativeQuery(
                        "select {t.*}, a.id as area, a.code, a.name " + FROM + where, Object[].class)
                .addEntity("t", IndicatorTarget.class)
                .addScalar("area", UUID.class)
                .addScalar("code", String.class)
                .addScalar("name", String.class)
                .setTupleTransformer((row, names) -> new ListedTarget(
                        (IndicatorTarget) row[0],
                        new NamedArea((UUID) row[1], (String) row[2], (String) row[3]),
                        yearType));
        parameters.forEach(query::setParameter);
        return query;
    }

    private static Map<String, Object> parameters(Indicator indicator, String areaCode, boolean withRevisions) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("indicator", indicator.id());
        parameters.put("area", areaCode);
        parameters.put("revisions", withRevisions);
        return parameters;
    }

    /** The target in force for an area and period. */
    public Optional<IndicatorTarget> current(UUID indicatorId, UUID areaId, Period period) {
        return find(
                        "indicatorId = ?1 and areaId = ?2 and periodStart = ?3 and periodEnd = ?4"
                                + " and supersededAt is null",
                        indicatorId,
                        areaId,
                        period.start(),
                        period.end())
                .firstResultOptional();
    }

    /** The targets in force whose period holds the given one whole: its own, and those of the year it is part of. */
    public List<TargetDue> covering(UUID indicatorId, UUID areaId, Period period, YearType yearType) {
        return list(
                        "indicatorId = ?1 and areaId = ?2 and periodStart <= ?3 and periodEnd >= ?4"
                                + " and supersededAt is null",
                        indicatorId,
                        areaId,
                        period.start(),
                        period.end())
                .stream()
                .map(target -> target.due(yearType))
                .sorted(Comparator.comparingLong(TargetDue::days))
                .toList();
    }

    /** A target to revise: whoever else wants to revise it waits, and then finds it superseded. */
    Optional<IndicatorTarget> toRevise(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
