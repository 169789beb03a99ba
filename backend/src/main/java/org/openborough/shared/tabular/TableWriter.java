package org.openborough.shared.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table row by row, in memory that does not grow with the number of rows.
 *
 * <p>Cells are written by their type: {@link Number}, {@link Boolean}, {@link java.time.LocalDate} and
 * {@link java.time.Instant} as such, null as an empty cell, anything else as text. Closing the writer finishes the
 * table and leaves the stream open, which belongs to the caller.
 */
public interface TableWriter extends Closeable {

    /** RFC 4180, UTF-8; the byte-order mark is for spreadsheets, which otherwise take UTF-8 for Windows-1252. */
    static TableWriter csv(OutputStream out, boolean byteOrderMark) throws IOException {
        return new CsvTableWriter(out, byteOrderMark);
    }

    /** A workbook with one sheet; rows beyond what a sheet can hold continue on further sheets under the same header. */
    static TableWriter xlsx(OutputStream out) {
        return new WorkbookTableWriter(out);
    }

    void header(List<String> names) throws IOException;

    void row(Object... cells) throws IOException;

    @Override
    void close() throws IOException;
}
