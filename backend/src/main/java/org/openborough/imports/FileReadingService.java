package org.openborough.imports;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.openborough.imports.files.FileInspector;
import org.openborough.imports.files.FileReport;
import org.openborough.imports.files.FileStore;
import org.openborough.imports.kind.ImportKinds;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.mappings.ColumnMappingService;
import org.openborough.imports.reading.Choices;
import org.openborough.shared.security.CurrentUser;

/** What people decide about how a file is read, where finding out by itself was wrong. */
@ApplicationScoped
public class FileReadingService {

    private final ImportJobRepository jobs;
    private final ImportAccess access;
    private final ImportKinds kinds;
    private final FileInspector inspector;
    private final FileStore files;
    private final ColumnMappingService mappings;
    private final CurrentUser user;

    @Inject
    FileReadingService(
            ImportJobRepository jobs,
            ImportAccess access,
            ImportKinds kinds,
            FileInspector inspector,
            FileStore files,
            ColumnMappingService mappings,
            CurrentUser user) {
        this.jobs = jobs;
        this.access = access;
        this.kinds = kinds;
        this.inspector = inspector;
        this.files = files;
        this.mappings = mappings;
        this.user = user;
    }

    /** Says what each column is used for; {@code saveAs} remembers it for later files, null does not. */
    @Transactional
    public ImportJob decideColumns(UUID id, long expected, Map<String, String> fieldByLetters, String saveAs) {
        ImportJob job = access.present(id, expected);
        ColumnDecision.requireSound(
                fieldByLetters, job.report(), kinds.get(job.kind()).description());
        FileReport decided = job.report().decided(fieldByLetters);
        job.readAs(decided);
        if (saveAs != null) {
            require(
                    !user.isPartner(),
                    ImportProblem.NOT_FOR_PARTNERS,
                    "Saved mappings are kept by the council's staff.");
            mappings.remember(job.kind(), saveAs, decided.fieldByHeader());
        }
        jobs.flush();
        return job;
    }

    /**
     * Says where in the file the table is; its columns are then recognised anew.
     *
     * @param choices what is left open is found out as it was at first
     */
    @Transactional
    public ImportJob chooseTable(UUID id, long expected, Choices choices) {
        ImportJob job = access.present(id, expected);
        require(job.state().isCheckable(), ImportProblem.NOT_CHECKABLE);
        KindDescription kind = kinds.get(job.kind()).description();
        Path copy = files.copy(id);
        try {
            job.readAs(inspector.inspect(copy, kind, choices));
        } finally {
            delete(copy);
        }
        jobs.flush();
        return job;
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
