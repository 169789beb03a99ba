package org.openborough.petitions.signatures.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.openborough.shared.persistence.PlainSql;

/** Folds entries of the ledger into the counts. */
@ApplicationScoped
class RollUpRepository {

    /** Two roll-ups at once take turns; no signer ever waits for one. */
    private static final String TAKE_TURN = "select pg_advisory_xact_lock(hashtext('fold-signature-events'))";

    private static final String TAKE = """
            delete from signature_event_waiting where event_id in
                (select event_id from signature_event_waiting order by event_id limit ?)
            returning event_id
            """;

    private static final String BEGIN_COUNT = """
            insert into petition_count (petition_id, electronic, paper, counted_at)
            select distinct petition_id, 0, 0, cast(? as timestamptz) from signature_event where id = any (?)
            on conflict do nothing
            """;

    private static final String COUNT = """
            update petition_count c
            set electronic = c.electronic + d.electronic, paper = c.paper + d.paper, counted_at = ?
            from (select petition_id, coalesce(sum(change) filter (where channel = 'electronic'), 0) as electronic,
                         coalesce(sum(change) filter (where channel = 'paper'), 0) as paper
                  from signature_event where id = any (?) group by petition_id) d
            where c.petition_id = d.petition_id
            """;

    private static final String COUNT_WARDS = """
            insert into signature_ward_count as c
                (petition_id, ward_id, is_in_area, basis, channel, signatures, counted_at)
            select petition_id, ward_id, is_in_area, basis, channel, sum(change), ?
            from signature_event where id = any (?) group by petition_id, ward_id, is_in_area, basis, channel
            on conflict (petition_id, ward_id, is_in_area, basis, channel)
            do update set signatures = c.signatures + excluded.signatures, counted_at = excluded.counted_at
            """;

    private static final String COUNT_HOURS = """
            insert into signature_hour_count as c (petition_id, hour, channel, change, counted_at)
            select petition_id, date_trunc('hour', occurred_at, 'UTC'), channel, sum(change), ?
            from signature_event where id = any (?) group by 1, 2, 3
            on conflict (petition_id, hour, channel)
            do update set change = c.change + excluded.change, counted_at = excluded.counted_at
            """;

    private final PlainSql sql;

    @Inject
    RollUpRepository(PlainSql sql) {
        this.sql = sql;
    }

    /** Folds the oldest entries that wait, in the present transaction; answers how many those were. */
    int fold(int most, Instant now) {
        sql.row(TAKE_TURN, row -> Boolean.TRUE);
        Long[] taken = sql.rows(TAKE, row -> row.getLong("event_id"), most).toArray(Long[]::new);
        if (taken.length > 0) {
            sql.change(BEGIN_COUNT, now, taken);
            sql.change(COUNT, now, taken);
            sql.change(COUNT_WARDS, now, taken);
            sql.change(COUNT_HOURS, now, taken);
        }
        return taken.length;
    }
}
