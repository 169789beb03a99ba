package org.openborough.alerts.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.openborough.alerts.AlertNoticeService;
import org.openborough.shared.jobs.Job;

/** Forgets unconfirmed requests, addresses that follow nothing and old notices. */
@ApplicationScoped
class AlertForgetting implements Job {

    private final AlertNoticeService notices;

    @Inject
    AlertForgetting(AlertNoticeService notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "forget-followers";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        notices.forgetWhatIsOver();
    }
}
