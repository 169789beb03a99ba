package org.openborough.petitions.signatures.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.openborough.shared.persistence.PlainSql;

/** Recounts. Each is one statement and so sees one moment, whatever is signed or erased meanwhile. */
@ApplicationScoped
class IntegrityRepository {

    private static final String RECOUNT = """
            with told as (
                select e.petition_id, sum(e.change) as ledger,
                       coalesce(sum(e.change) filter (where w.event_id is not null), 0) as waiting
                from signature_event e left join signature_event_waiting w on w.event_id = e.id
                where %1$s group by e.petition_id)
            select t.petition_id, t.ledger, t.waiting,
                   coalesce((select c.electronic + c.paper from petition_count c
                                         where c.petition_id = t.petition_id), 0) as counter,
                   (select count(*) from signature s where s.petition_id = t.petition_id and s.state = 'confirmed')
                       as recount,
                   coalesce((select sum(c.signatures) from signature_ward_count c
                                         where c.petition_id = t.petition_id), 0) as wards,
                   coalesce((select sum(c.change) from signature_hour_count c
                                         where c.petition_id = t.petition_id), 0) as hours
            from told t order by t.petition_id
            """;

    private static final String TOLD = """
            select kind || case when kind = 'invalidated' then ':' || reason else '' end as what, count(*) as entries
            from signature_event where petition_id = ? group by 1
            """;

    private final PlainSql sql;

    @Inject
    IntegrityRepository(PlainSql sql) {
        this.sql = sql;
    }

    Optional<Recount> recount(UUID petitionId) {
        return sql.row(RECOUNT.formatted("e.petition_id = ?"), IntegrityRepository::recount, petitionId);
    }

    List<Recount> recountAll() {
        return sql.rows(RECOUNT.formatted("true"), IntegrityRepository::recount);
    }

    /** How many entries of each kind a petition's ledger has; those of invalidation by reason. */
    Map<String, Integer> told(UUID petitionId) {
        Map<String, Integer> told = new TreeMap<>();
        sql.rows(TOLD, row -> told.put(row.getString("what"), row.getInt("entries")), petitionId);
        return told;
    }

    void keep(List<Recount> recounts, Instant now) {
        sql.changeAll(
                "insert into signature_recount (petition_id, recounted_at, counter, ledger, recount)"
                        + " values (?, ?, ?, ?, ?)",
                recounts.stream()
                        .map(one -> new Object[] {one.petitionId(), now, one.counter(), one.ledger(), one.recount()})
                        .toList());
    }

    /** When a petition was last counted anew by night. */
    Optional<Instant> lastRecount(UUID petitionId) {
        return sql.row(
                "select recounted_at from signature_recount where petition_id = ? order by id desc limit 1",
                row -> PlainSql.instant(row, "recounted_at"),
                petitionId);
    }

    private static Recount recount(ResultSet row) throws SQLException {
        return new Recount(
                row.getObject("petition_id", UUID.class),
                row.getInt("counter"),
                row.getInt("waiting"),
                row.getInt("ledger"),
                row.getInt("recount"),
                row.getInt("wards"),
                row.getInt("hours"));
    }
}
