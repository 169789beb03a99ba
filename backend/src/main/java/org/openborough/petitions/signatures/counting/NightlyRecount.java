package org.openborough.petitions.signatures.counting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.openborough.shared.events.Outbox;
import org.openborough.shared.jobs.Job;
import org.openborough.shared.mail.MailMessageService;

/** Counts every petition anew. Where the numbers differ, it says so in the log, to the council and to whoever listens. */
@ApplicationScoped
public class NightlyRecount implements Job {

    private static final Logger LOG = Logger.getLogger(NightlyRecount.class);

    private final IntegrityRepository integrity;
    private final Outbox outbox;
    private final MailMessageService mail;
    private final String officers;
    private final Clock clock;

    @Inject
    NightlyRecount(
            IntegrityRepository integrity,
            Outbox outbox,
            MailMessageService mail,
            @ConfigProperty(name = "openborough.council.contact-email") String officers,
            Clock clock) {
        this.integrity = integrity;
        this.outbox = outbox;
        this.mail = mail;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recount-signatures";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(24);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(this::recount);
    }

    private void recount() {
        List<Recount> recounts = integrity.recountAll();
        integrity.keep(recounts, clock.instant());
        recounts.stream().filter(recount -> !recount.agrees()).forEach(this::alarm);
    }

    private void alarm(Recount recount) {
        LOG.errorf("The signatures of a petition do not add up: %s", recount);
        outbox.publish("petitions.count-disagrees", "petition", recount.petitionId(), recount);
        mail.send(officers, "signature-alarm", Map.of("recount", recount));
    }
}
