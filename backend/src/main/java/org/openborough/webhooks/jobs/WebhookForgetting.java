package org.openborough.webhooks.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.openborough.shared.jobs.Job;
import org.openborough.webhooks.AttemptService;

/** Forgets old entries of the delivery log, and secrets that were replaced. */
@ApplicationScoped
class WebhookForgetting implements Job {

    private final AttemptService attempts;

    @Inject
    WebhookForgetting(AttemptService attempts) {
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return "forget-deliveries";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        attempts.forgetOld();
    }
}
