package org.openborough.imports.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.openborough.imports.ImportProblem;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.mappings.ColumnMappingService;
import org.openborough.imports.reading.Choices;
import org.openborough.imports.reading.SourceFile;
import org.openborough.imports.reading.columns.ColumnRecognition;
import org.openborough.imports.reading.columns.SavedMapping;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.UnreadableFile;
import org.openborough.imports.reading.table.UnreadableFile.Reason;
import org.openborough.shared.problem.DomainException;

/** Looks at a file that was sent, and refuses it where it can be of no use. */
@ApplicationScoped
public class FileInspector {

    private static final Set<Reason> TOO_LARGE = EnumSet.of(Reason.TOO_LARGE, Reason.UNPACKS_TOO_LARGE);
    private static final Set<Reason> FOREIGN =
            EnumSet.of(Reason.NOT_A_TABLE, Reason.OLD_OR_PROTECTED_WORKBOOK, Reason.JSON_WITHOUT_RECORDS);

    private final ColumnMappingService mappings;

    @Inject
    FileInspector(ColumnMappingService mappings) {
        this.mappings = mappings;
    }

    /** What the file is taken for as one of the kind. */
    public FileReport inspect(Path path, KindDescription kind) {
        return inspect(path, kind, Choices.none());
    }

    /** The same where a person has said where the table is. */
    public FileReport inspect(Path path, KindDescription kind, Choices choices) {
        SourceFile file = open(path, choices);
        SavedMapping saved = mappings.fitting(
                kind.name(),
                file.inspection().columns().stream().map(Column::header).toList());
        return FileReport.of(file.inspection(), new ColumnRecognition(kind.fields(), saved).propose(file.inspection()));
    }

    /** Opens a file to read its rows. */
    public SourceFile open(Path path, Choices choices) {
        try {
            return SourceFile.open(path, Limits.standard(), choices);
        } catch (UnreadableFile refused) {
            throw new DomainException(problem(refused.reason()), refused.getMessage());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static ImportProblem problem(Reason reason) {
        if (TOO_LARGE.contains(reason)) {
            return ImportProblem.FILE_TOO_LARGE;
        }
        return FOREIGN.contains(reason) ? ImportProblem.NOT_A_TABLE : ImportProblem.UNREADABLE_FILE;
    }
}
