package org.openborough.petitions.signatures.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.openborough.shared.persistence.PlainSql;

/** The signed statements, and the entries they are made from. */
@ApplicationScoped
class DigestRepository {

    private static final int PAGE = 10_000;

    /** Petitions with entries of days that have ended and are in no statement yet; no day before the one before it. */
    private static final String DUE = """
            select told.petition_id, told.day
            from (select distinct petition_id, cast(occurred_at at time zone 'UTC' as date) as day from signature_event
                  where occurred_at < ? and occurred_at >= coalesce(
                      (select max(day) from signature_digest)::timestamp at time zone 'UTC', '-infinity')) told
            where not exists (select from signature_digest d where d.petition_id = told.petition_id and d.day = told.day)
            order by told.day, told.petition_id
            """;

    private static final String ENTRIES = """
            select id, petition_id, signature_id, kind, reason, change, occurred_at from signature_event
            where petition_id = ? and occurred_at >= ? and occurred_at < ? and id > ? order by id limit ?
            """;

    private final PlainSql sql;

    @Inject
    DigestRepository(PlainSql sql) {
        this.sql = sql;
    }

    List<DigestStatement> due(Instant before) {
        return sql.rows(
                DUE,
                row -> new DigestStatement(
                        row.getObject("petition_id", UUID.class), row.getObject("day", LocalDate.class)),
                before);
    }

    /** Hands over a day's entries in the order of the ledger, some thousand at a time. */
    void forEachEntry(UUID petitionId, LocalDate day, Consumer<LedgerEntry> entry) {
        long last = 0;
        int read = PAGE;
        while (read == PAGE) {
            List<LedgerEntry> page = sql.rows(
                    ENTRIES,
                    DigestRepository::entry,
                    petitionId,
                    day.atStartOfDay().toInstant(ZoneOffset.UTC),
                    day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                    last,
                    PAGE);
            page.forEach(entry);
            read = page.size();
            last = page.isEmpty() ? last : page.get(read - 1).id();
        }
    }

    /** Signatures at the end of a day. */
    int total(UUID petitionId, LocalDate day) {
        return sql.row(
                        "select coalesce(sum(change), 0) from signature_event where petition_id = ? and occurred_at < ?",
                        row -> row.getInt(1),
                        petitionId,
                        day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .orElseThrow();
    }

    Optional<Digest> latest(UUID petitionId) {
        return sql.row(
                "select petition_id, day, statement, seal from signature_digest where petition_id = ?"
                        + " order by day desc limit 1",
                row -> new Digest(
                        row.getObject("petition_id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("statement"),
                        row.getBytes("seal")),
                petitionId);
    }

    void keep(Digest digest) {
        sql.change(
                "insert into signature_digest (petition_id, day, statement, seal) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                digest.petitionId(),
                digest.day(),
                digest.statement(),
                digest.seal());
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("id"),
                row.getObject("petition_id", UUID.class),
                row.getObject("signature_id", UUID.class),
                row.getString("kind"),
                row.getString("reason"),
                row.getInt("change"),
                PlainSql.instant(row, "occurred_at"));
    }
}
