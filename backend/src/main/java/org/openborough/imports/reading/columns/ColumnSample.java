package org.openborough.imports.reading.columns;

import java.util.List;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.reading.table.SourceRow;

/** The sampled values of one column, blank ones left out. */
record ColumnSample(Column column, List<String> values) {

    /** A few odd values, such as a note in a column of numbers, do not change what the column is. */
    private static final double MOST = 0.9;

    static ColumnSample of(Column column, List<SourceRow> rows) {
        return new ColumnSample(
                column,
                rows.stream()
                        .map(row -> row.cell(column))
                        .filter(value -> !value.isBlank())
                        .toList());
    }

    /** Whether nearly all values look as the kind says; a column without values contradicts nothing. */
    boolean agreesWith(ContentKind kind) {
        return fitting(kind) >= MOST * values.size();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    String count(ContentKind kind) {
        return isEmpty()
                ? "the sampled values are all blank"
                : fitting(kind) + " of " + values.size() + " sampled values are " + kind.plural();
    }

    private long fitting(ContentKind kind) {
        return values.stream().filter(kind.fits()).count();
    }
}
