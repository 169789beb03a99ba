package org.openborough.petitions.signatures.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.openborough.shared.jobs.Job;
import org.openborough.shared.persistence.PlainSql;

/**
 * Erases names, addresses and keys of signers some thousand at a time: after the scheme's months when their petition has
 * ended, and soon when they never confirmed. Signatures and ledger are not touched.
 */
@ApplicationScoped
public class SignerErasure implements Job {

    private static final int AT_ONCE = 5_000;

    /** By then no signature can be confirmed any more, whatever the scheme's hours of grace (168 at most). */
    private static final Duration UNCONFIRMED = Duration.ofDays(14);

    /** Networks are for noticing bursts and nothing else. */
    private static final Duration NETWORKS = Duration.ofDays(30);

    /** A petition has ended when it first came to a state in which it still, or again, is no longer in hand. */
    private static final String ENDED = """
            delete from signatory where signature_id in (
                select d.signature_id
                from petition p join petition_scheme s on s.id = p.scheme_id
                join signatory d on d.petition_id = p.id
                where p.state in ('concluded', 'review-requested', 'reviewed', 'archived', 'refused', 'routed', 'withdrawn')
                  and (select min(m.moved_at) from petition_move m where m.petition_id = p.id
                       and m.to_state in ('concluded', 'archived', 'refused', 'routed', 'withdrawn'))
                      + make_interval(months => cast(cast(s.rules as jsonb) #>> '{retention,signerMonths}' as integer))
                      <= cast(? as timestamptz)
                limit ?)
            """;

    private static final String NEVER_CONFIRMED = """
            delete from signatory where signature_id in (
                select d.signature_id
                from petition p join signature g on g.petition_id = p.id and g.state in ('pending', 'withdrawn')
                join signatory d on d.signature_id = g.id
                where p.state <> 'open' and p.closes_on < cast(? as date) limit ?)
            """;

    private static final String NETWORKS_FORGOTTEN = """
            update signatory set network = null where signature_id in (
                select d.signature_id from signatory d join signature g on g.id = d.signature_id
                where d.network is not null and g.created_at < ? limit ?)
            """;

    private final PlainSql sql;
    private final Clock clock;

    @Inject
    SignerErasure(PlainSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "erase-signers";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        repeat(ENDED, clock.instant());
        repeat(NEVER_CONFIRMED, clock.instant().minus(UNCONFIRMED));
        repeat(NETWORKS_FORGOTTEN, clock.instant().minus(NETWORKS));
    }

    private void repeat(String statement, Instant time) {
        int touched = AT_ONCE;
        while (touched == AT_ONCE) {
            touched = QuarkusTransaction.requiringNew().call(() -> sql.change(statement, time, AT_ONCE));
        }
    }
}
