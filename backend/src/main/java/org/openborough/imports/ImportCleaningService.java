package org.openborough.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openborough.imports.files.FileStore;
import org.openborough.imports.kind.ImportKinds;

/** Gives up files that nobody went on with, and forgets the rows of imports that ended long ago. */
@ApplicationScoped
public class ImportCleaningService {

    private static final List<ImportState> ABANDONED =
            List.of(ImportState.INSPECTED, ImportState.CHECKED, ImportState.FAILED);
    private static final List<ImportState> ENDED = List.of(ImportState.APPLIED, ImportState.REVERSED);

    private final ImportJobRepository jobs;
    private final ImportKinds kinds;
    private final FileStore files;
    private final ImportRetention retention;
    private final Clock clock;

    @Inject
    ImportCleaningService(
            ImportJobRepository jobs, ImportKinds kinds, FileStore files, ImportRetention retention, Clock clock) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.files = files;
        this.retention = retention;
        this.clock = clock;
    }

    /** A few imports at a time; gives how many there were. */
    @Transactional
    public int clean() {
        Instant now = clock.instant();
        List<ImportJob> abandoned = jobs.unchangedSince(now.minus(retention.abandonedAfter()), ABANDONED);
        abandoned.forEach(this::giveUp);
        List<ImportJob> old = jobs.unchangedSince(now.minus(retention.rowsKept()), ENDED);
        old.forEach(job -> forget(job, now));
        jobs.flush();
        return abandoned.size() + old.size();
    }

    private void giveUp(ImportJob job) {
        job.cancel();
        files.delete(job.id());
        kinds.get(job.kind()).discard(job.id());
    }

    private void forget(ImportJob job, Instant now) {
        job.forgetRows(now);
        kinds.get(job.kind()).discard(job.id());
    }
}
