package org.openborough.operations.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.openborough.audit.Acting;
import org.openborough.shared.jobs.Job;

/** One run of a job: the audit trail names the job as the one who acts. */
@ApplicationScoped
class JobRun {

    private final Acting acting;

    @Inject
    JobRun(Acting acting) {
        this.acting = acting;
    }

    @ActivateRequestContext
    void of(Job job) {
        acting.asJob(job.name());
        job.run();
    }
}
