package org.openborough.operations.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openborough.shared.jobs.Job;

/** Runs jobs when a test says so, as the scheduler would run them. */
@ApplicationScoped
public class JobsAtHand {

    private final JobRun run;

    @Inject
    JobsAtHand(JobRun run) {
        this.run = run;
    }

    public void run(Job job) {
        run.of(job);
    }
}
