package org.openborough.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.imports.files.FileFacts;
import org.openborough.imports.files.FileInspector;
import org.openborough.imports.files.FileReport;
import org.openborough.imports.files.FileStore;
import org.openborough.imports.files.UploadedFile;
import org.openborough.imports.kind.ChosenOptions;
import org.openborough.imports.kind.ImportKind;
import org.openborough.imports.kind.ImportKinds;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.kind.RowFate;
import org.openborough.imports.run.ImportDue;
import org.openborough.imports.run.Phase;
import org.openborough.imports.staging.StagedRow;
import org.openborough.imports.staging.Staging;
import org.openborough.people.Author;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.CurrentUser;

/** What people and partners' clients do with imports. */
@ApplicationScoped
public class ImportService {

    private final ImportJobRepository jobs;
    private final ImportKinds kinds;
    private final FileInspector inspector;
    private final FileStore files;
    private final ImportAccess access;
    private final Staging staging;
    private final AuditTrail trail;
    private final Event<ImportDue> due;
    private final CurrentUser user;
    private final Author author;

    @Inject
    ImportService(
            ImportJobRepository jobs,
            ImportKinds kinds,
            FileInspector inspector,
            FileStore files,
            ImportAccess access,
            Staging staging,
            AuditTrail trail,
            Event<ImportDue> due,
            CurrentUser user,
            Author author) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.inspector = inspector;
        this.files = files;
        this.access = access;
        this.staging = staging;
        this.trail = trail;
        this.due = due;
        this.user = user;
        this.author = author;
    }

    /** Takes in a file: looks at it, refuses it where it is none of the kind, and keeps it for the check. */
    @Transactional
    public ImportJob takeIn(String kindName, UploadedFile sent, Map<String, String> options) {
        KindDescription kind = kinds.find(kindName)
                .map(ImportKind::description)
                .orElseThrow(() -> new DomainException(ImportProblem.UNKNOWN_KIND));
        access.requireAllowed(kind);
        Map<String, String> chosen = ChosenOptions.of(kind.options(), options);
        Path content = sent.content();
        FileReport report = inspector.inspect(content, kind);
        FileFacts facts = new FileFacts(sent.name(), content.toFile().length(), FileStore.digest(content));
        ImportJob job = new ImportJob(
                kindName, facts, report, chosen, user.organisationId().orElse(null), user.subject(), author.title());
        jobs.persistAndFlush(job);
        files.store(job.id(), content);
        return job;
    }

    @Transactional
    public Page<ImportJob> list(String kind, ImportState state, PageRequest request) {
        return jobs.newestFirst(kind, state, access.onlyOf(), request);
    }

    @Transactional
    public ImportJob get(UUID id) {
        return access.seen(id);
    }

    /** Asks for a dry run, which is made in the background. */
    @Transactional
    public ImportJob check(UUID id, long expected) {
        ImportJob job = access.present(id, expected);
        job.beginCheck();
        return begun(job, Phase.CHECK);
    }

    /** Asks for everything checked to be written, in the background. */
    @Transactional
    public ImportJob apply(UUID id, long expected, boolean acceptsRejected) {
        ImportJob job = access.present(id, expected);
        job.beginApplying(acceptsRejected);
        return begun(job, Phase.APPLY);
    }

    /** Asks for what was written to be taken back, in the background; refused once something was built on it. */
    @Transactional
    public ImportJob reverse(UUID id, long expected, String reason) {
        ImportJob job = access.present(id, expected);
        job.beginReversing(reason);
        kinds.get(job.kind()).obstacleToReversal(id).ifPresent(obstacle -> {
            throw new DomainException(ImportProblem.BUILT_UPON, obstacle);
        });
        return begun(job, Phase.REVERSE);
    }

    private ImportJob begun(ImportJob job, Phase phase) {
        jobs.flush();
        due.fire(new ImportDue(job.id(), phase, trail.initiator()));
        return job;
    }

    /** Gives the import up; its file and checked rows are forgotten. */
    @Transactional
    public ImportJob cancel(UUID id, long expected) {
        ImportJob job = access.present(id, expected);
        job.cancel();
        files.delete(id);
        kinds.get(job.kind()).discard(id);
        jobs.flush();
        return job;
    }

    /** The checked rows, of one fate where it is given. */
    @Transactional
    public Page<StagedRow> rows(UUID id, RowFate fate, PageRequest request) {
        return staging.rows(kinds.get(get(id).kind()).staging(), id, fate, request);
    }
}
