package org.openborough.imports.kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.openborough.imports.reading.SourceFile;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.reading.table.Rows;

/** The file to be checked: its rows, and what its sender said about it. */
public final class ImportSource {

    private final UUID importId;
    private final UUID organisationId;
    private final Map<String, String> options;
    private final SourceFile file;
    private final Map<String, Integer> positions;
    private final LongConsumer progress;

    /**
     * A file with its columns decided.
     *
     * @param organisationId the partner that sent it; null for the council itself
     * @param positions position of the column of each field
     * @param progress told how many rows have been read, row after row
     */
    public ImportSource(
            UUID importId,
            UUID organisationId,
            Map<String, String> options,
            SourceFile file,
            Map<String, Integer> positions,
            LongConsumer progress) {
        this.importId = importId;
        this.organisationId = organisationId;
        this.options = options;
        this.file = file;
        this.positions = positions;
        this.progress = progress;
    }

    public UUID importId() {
        return importId;
    }

    /** The partner that sent it; null for the council itself. */
    public UUID organisationId() {
        return organisationId;
    }

    /** What was chosen, or is usual; null where neither. */
    public String option(String name) {
        return options.get(name);
    }

    /** Whether the file has a column for the field. */
    public boolean has(String field) {
        return positions.containsKey(field);
    }

    /** All columns of the file, used or not. */
    public List<Column> columns() {
        return file.inspection().columns();
    }

    public void forEachRow(Consumer<MappedRow> use) {
        long done = 0;
        try (Rows rows = file.rows()) {
            while (rows.hasNext()) {
                use.accept(new MappedRow(rows.next(), positions));
                done++;
                progress.accept(done);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
