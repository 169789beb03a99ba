package org.openborough.decisions.actions.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.openborough.decisions.actions.ActionReminderService;
import org.openborough.shared.jobs.Job;

/** Reminds of actions that are due soon or overdue. */
@ApplicationScoped
class ActionReminding implements Job {

    private final ActionReminderService reminders;

    @Inject
    ActionReminding(ActionReminderService reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "remind-of-actions";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        reminders.remind();
    }
}
