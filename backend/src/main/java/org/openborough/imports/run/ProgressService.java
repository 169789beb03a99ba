package org.openborough.imports.run;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.openborough.imports.ImportJob;
import org.openborough.imports.ImportJobRepository;

/** What is told of work under way while its own transaction is still open; and of work that ended without telling. */
@ApplicationScoped
public class ProgressService {

    /** A run that was taken up this long ago holds its lock by now, unless it died. */
    private static final Duration TAKEN_UP = Duration.ofSeconds(5);

    /** Work that nobody took up in this time was asked of an instance that no longer exists. */
    private static final Duration WAITING = Duration.ofMinutes(30);

    private static final String INTERRUPTED =
            "The service or its database stopped while working on it. Nothing was written. Check the file again.";

    private final Session session;
    private final ImportJobRepository jobs;
    private final Clock clock;

    @Inject
    ProgressService(Session session, ImportJobRepository jobs, Clock clock) {
        this.session = session;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Notes that the work was taken up; false where it was called off meanwhile. */
    @Transactional(REQUIRES_NEW)
    public boolean start(UUID id) {
        ImportJob job = jobs.require(id);
        if (job.state().isUnderWay()) {
            job.runStarted(clock.instant());
            return true;
        }
        return false;
    }

    /** Notes how many rows were read; false where the import was cancelled meanwhile. */
    @Transactional(REQUIRES_NEW)
    public boolean note(UUID id, long rows) {
        return session.createNativeMutationQuery(
                                "update import_job set rows_done = :rows where id = :id and state <> 'cancelled'")
                        .setParameter("rows", rows)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Notes why the work came to nothing. */
    @Transactional(REQUIRES_NEW)
    public void fail(UUID id, String why) {
        ImportJob job = jobs.require(id);
        if (job.state().isUnderWay()) {
            job.fail(why, clock.instant());
        }
    }

    /** Ends imports whose work died: nobody holds their lock. */
    @Transactional(REQUIRES_NEW)
    public void endInterrupted() {
        Instant now = clock.instant();
        List<UUID> candidates = jobs.underWaySince(now.minus(TAKEN_UP), now.minus(WAITING));
        for (UUID id : candidates) {
            if (RunLock.isFree(session, id)) {
                jobs.require(id).fail(INTERRUPTED, now);
            }
        }
    }
}
