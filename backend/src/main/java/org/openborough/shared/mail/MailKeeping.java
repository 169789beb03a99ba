package org.openborough.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.openborough.shared.jobs.Job;

/** Forgets old messages. */
@ApplicationScoped
public class MailKeeping implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    private final MailMessageService messages;
    private final Clock clock;

    @Inject
    MailKeeping(MailMessageService messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-old-mail";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        messages.forgetSettledBefore(clock.instant().minus(KEPT));
    }
}
