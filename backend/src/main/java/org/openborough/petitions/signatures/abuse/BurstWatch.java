package org.openborough.petitions.signatures.abuse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.petitions.signatures.requests.SigningSettings;
import org.openborough.shared.jobs.Job;
import org.openborough.shared.mail.MailMessageService;
import org.openborough.shared.persistence.PlainSql;

/** Looks for bursts and tells the officers; nothing about the count changes, so whoever tries it on learns nothing. */
@ApplicationScoped
public class BurstWatch implements Job {

    private static final Duration LOOKED_BACK = Duration.ofMinutes(10);

    private static final String NOTICE = """
            insert into signing_burst (petition_id, network, noticed_at, hour, signatures)
            select s.petition_id,
                   cast(network(set_masklen(d.network, case when family(d.network) = 4 then 24 else 48 end)) as text),
                   cast(? as timestamptz), cast(? as timestamptz), count(*)
            from signature s join signatory d on d.signature_id = s.id
            where s.state = 'confirmed' and s.state_since > ? and d.network is not null
            group by 1, 2 having count(*) >= ?
            on conflict (petition_id, network, hour) do nothing
            returning id, petition_id, network, noticed_at, signatures
            """;

    private final PlainSql sql;
    private final MailMessageService mail;
    private final int threshold;
    private final String officers;
    private final Clock clock;

    @Inject
    BurstWatch(
            PlainSql sql,
            MailMessageService mail,
            SigningSettings settings,
            @ConfigProperty(name = "openborough.council.contact-email") String officers,
            Clock clock) {
        this.sql = sql;
        this.mail = mail;
        this.threshold = settings.burstAlert();
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "watch-for-signing-bursts";
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(this::look);
    }

    /** The latest bursts. */
    public List<Burst> latest(int most) {
        return sql.rows(
                "select id, petition_id, network, noticed_at, signatures from signing_burst"
                        + " order by noticed_at desc, id desc limit ?",
                BurstWatch::burst,
                most);
    }

    private void look() {
        Instant now = clock.instant();
        sql.rows(NOTICE, BurstWatch::burst, now, now.truncatedTo(ChronoUnit.HOURS), now.minus(LOOKED_BACK), threshold)
                .forEach(burst -> mail.send(officers, "signature-burst", Map.of("burst", burst)));
    }

    private static Burst burst(ResultSet row) throws SQLException {
        return new Burst(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getString("network"),
                PlainSql.instant(row, "noticed_at"),
                row.getInt("signatures"));
    }
}
