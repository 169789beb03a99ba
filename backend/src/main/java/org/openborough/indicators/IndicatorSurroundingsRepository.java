package org.openborough.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openborough.indicators.IndicatorSurroundings.Follower;
import org.openborough.indicators.IndicatorSurroundings.Membership;
import org.openborough.indicators.IndicatorSurroundings.Post;

/** Reads what stands around an indicator. */
@ApplicationScoped
class IndicatorSurroundingsRepository {

    private static final String NAMES = """
            select o.name as owner, t.id as theme_id, t.name as theme, u.name as upper_theme,
                   r.id as responsible_id, r.title as responsible, d.id as provider_id, d.title as provider
            from indicator i
            join organisation o on o.id = i.owner_id
            left join theme t on t.id = i.theme_id
            left join theme u on u.id = t.parent_id
            left join lateral (%s) r on true
            left join lateral (%s) d on true
            where i.id = :indicator""".formatted(post(":responsible"), post(":provides"));

    private static final String SETS = """
            select s.id, s.code, s.name, s.edition, e.reference
            from indicator_set_entry e join indicator_set s on s.id = e.set_id
            where e.indicator_id = :indicator and s.state <> 'retired' and (s.state = 'final' or :drafts)
            order by s.code, s.edition""";

    private static final String SUCCESSORS = """
            select i.id, i.code, i.title, f.note
            from indicator_successor f join indicator i on i.id = f.successor_id
            where f.indicator_id = :indicator and %s
            order by i.code""";

    private final Session session;

    @Inject
    IndicatorSurroundingsRepository(Session session) {
        this.session = session;
    }

    IndicatorSurroundings around(UUID indicatorId, Audience audience, LocalDate today) {
        Tuple names = session.createNativeQuery(NAMES, Tuple.class)
                .setParameter("indicator", indicatorId)
                .setParameter("responsible", Duties.RESPONSIBLE)
                .setParameter("provides", Duties.PROVIDES_DATA)
                .setParameter("today", today)
                .getSingleResult();
        return new IndicatorSurroundings(
                names.get("owner", String.class),
                names.get("theme_id", UUID.class),
                names.get("theme", String.class),
                names.get("upper_theme", String.class),
                post(names, "responsible"),
                post(names, "provider"),
                sets(indicatorId, audience),
                successors(indicatorId, audience));
    }

    private static String post(String duty) {
        return """
                select p.id, p.title from responsibility held join post p on p.id = held.post_id
                where held.resource_kind = 'indicator' and held.resource_id = i.id and held.duty = %s
                  and :today between held.valid_from and coalesce(held.valid_to, 'infinity')""".formatted(duty);
    }

    private static Post post(Tuple names, String duty) {
        UUID id = names.get(duty + "_id", UUID.class);
        return id == null ? null : new Post(id, names.get(duty, String.class));
    }

    private List<Membership> sets(UUID indicatorId, Audience audience) {
        return session.createNativeQuery(SETS, Tuple.class)
                .setParameter("indicator", indicatorId)
                .setParameter("drafts", audience.seesDrafts())
                .getResultStream()
                .map(row -> new Membership(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Integer.class),
                        row.get(4, String.class)))
                .toList();
    }

    private List<Follower> successors(UUID indicatorId, Audience audience) {
        NativeQuery<Tuple> query =
                session.createNativeQuery(SUCCESSORS.formatted(Audience.condition("i")), Tuple.class);
        query.setParameter("indicator", indicatorId);
        audience.bind(query);
        return query.getResultStream()
                .map(row -> new Follower(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class)))
                .toList();
    }
}
