package org.openborough.alerts.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.openborough.alerts.AlertNoticeService;
import org.openborough.shared.jobs.Job;

/** Writes the messages of those to whom something is due, each in a transaction of its own. */
@ApplicationScoped
class AlertSending implements Job {

    private static final Logger LOG = Logger.getLogger(AlertSending.class);

    private final AlertNoticeService notices;

    @Inject
    AlertSending(AlertNoticeService notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "tell-followers";
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        while (notices.tellNext()) {
            LOG.trace("Told a follower; looking for the next.");
        }
    }
}
