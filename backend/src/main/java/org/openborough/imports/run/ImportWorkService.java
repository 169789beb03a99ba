package org.openborough.imports.run;

import static org.openborough.shared.problem.Require.require;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.openborough.audit.AuditTrail;
import org.openborough.imports.ImportJob;
import org.openborough.imports.ImportJobRepository;
import org.openborough.imports.ImportProblem;
import org.openborough.imports.RowCounts;
import org.openborough.imports.files.FileInspector;
import org.openborough.imports.files.FileStore;
import org.openborough.imports.kind.ImportKind;
import org.openborough.imports.kind.ImportKinds;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.staging.Staging;

/** The work on imports, each piece in one transaction: all of it is done or nothing. */
@ApplicationScoped
public class ImportWorkService {

    private static final int LONGEST_SECONDS = 3600;

    private final ImportJobRepository jobs;
    private final ImportKinds kinds;
    private final FileInspector inspector;
    private final FileStore files;
    private final Staging staging;
    private final ProgressService progress;
    private final AuditTrail trail;
    private final Session session;
    private final Clock clock;

    @Inject
    ImportWorkService(
            ImportJobRepository jobs,
            ImportKinds kinds,
            FileInspector inspector,
            FileStore files,
            Staging staging,
            ProgressService progress,
            AuditTrail trail,
            Session session,
            Clock clock) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.inspector = inspector;
        this.files = files;
        this.staging = staging;
        this.progress = progress;
        this.trail = trail;
        this.session = session;
        this.clock = clock;
    }

    /** The dry run: finds the fate of every row. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public void check(UUID id) {
        RunLock.hold(session, id);
        ImportJob job = jobs.require(id);
        ImportKind kind = kinds.get(job.kind());
        kind.discard(id);
        Path copy = files.copy(id);
        try {
            kind.check(new ImportSource(
                    id,
                    job.organisationId(),
                    job.options(),
                    inspector.open(copy, job.report().choices()),
                    job.report().positions(),
                    new Pace(progress, id)));
        } finally {
            delete(copy);
        }
        job.checked(staging.counts(kind.staging(), id), clock.instant());
    }

    /** Writes what was checked, as one batch of the audit trail. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public void apply(UUID id) {
        RunLock.hold(session, id);
        ImportJob job = jobs.require(id);
        RunLock.holdKind(session, job.kind());
        ImportKind kind = kinds.get(job.kind());
        require(
                staging.counts(kind.staging(), id).equals(job.counts()),
                ImportProblem.OVERTAKEN,
                "The checked rows were lost when the database stopped. Check the file again.");
        trail.batch(id);
        kind.apply(id);
        session.flush();
        trail.batch(null);
        trail.say("applied", summary(job));
        job.applied(clock.instant());
        files.delete(id);
    }

    /** Takes back what was written. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public void reverse(UUID id) {
        RunLock.hold(session, id);
        ImportJob job = jobs.require(id);
        RunLock.holdKind(session, job.kind());
        trail.batch(id);
        kinds.get(job.kind()).reverse(id, job.reversalReason());
        session.flush();
        trail.batch(null);
        trail.say("reversed", job.reversalReason());
        job.reversed(clock.instant());
    }

    private static String summary(ImportJob job) {
        RowCounts counts = job.counts();
        return "%s: %d created, %d updated, %d unchanged, %d rejected"
                .formatted(
                        job.file().name(),
                        counts.createdRows(),
                        counts.updatedRows(),
                        counts.unchangedRows(),
                        counts.rejectedRows());
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
