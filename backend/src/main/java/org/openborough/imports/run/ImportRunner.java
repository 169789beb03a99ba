package org.openborough.imports.run;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Works on imports in the background: few at a time, in the order they were asked for. */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final int AT_A_TIME = 2;
    private static final int SWEEP_SECONDS = 15;

    private final ImportRun run;
    private final ScheduledThreadPoolExecutor workers;

    @Inject
    ImportRunner(ImportRun run) {
        this.run = run;
        this.workers = new ScheduledThreadPoolExecutor(AT_A_TIME, task -> new Thread(task, "imports"));
    }

    void start(@Observes StartupEvent ready) {
        workers.scheduleWithFixedDelay(this::sweep, 1, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    void work(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportDue due) {
        workers.execute(() -> run.run(due));
    }

    private void sweep() {
        try {
            run.endInterrupted();
        } catch (RuntimeException unreachable) {
            LOG.warnf("Interrupted imports could not be looked for: %s", unreachable.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        workers.shutdownNow();
        workers.awaitTermination(10, TimeUnit.SECONDS);
    }
}
