package org.openborough.operations.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.shared.jobs.Job;

/** Runs every job in its interval, by db-scheduler: whatever the number of instances, each runs in one at a time. */
@ApplicationScoped
class JobRunner {

    private static final int THREADS = 4;

    private final DataSource database;
    private final Instance<Job> jobs;
    private final JobRun run;
    private final boolean enabled;
    private Scheduler scheduler;

    @Inject
    JobRunner(
            DataSource database,
            @Any Instance<Job> jobs,
            JobRun run,
            @ConfigProperty(name = "openborough.jobs.enabled") boolean enabled) {
        this.database = database;
        this.jobs = jobs;
        this.run = run;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (!enabled) {
            return;
        }
        List<RecurringTask<Void>> tasks = new ArrayList<>();
        jobs.forEach(job -> tasks.add(task(job)));
        scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.interval())).execute((instance, context) -> run.of(job));
    }
}
