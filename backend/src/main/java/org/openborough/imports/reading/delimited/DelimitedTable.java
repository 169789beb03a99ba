package org.openborough.imports.reading.delimited;

import java.io.IOException;
import org.openborough.imports.reading.bytes.EncodedText;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.RawTable;
import org.openborough.imports.reading.table.Rows;

/** A text file as a table, with the delimiter found for it. */
public record DelimitedTable(EncodedText text, char delimiter, Limits limits) implements RawTable {

    public static DelimitedTable of(EncodedText text, Limits limits) throws IOException {
        return new DelimitedTable(text, new DelimiterFinder(text, limits).find(), limits);
    }

    @Override
    public Rows open() throws IOException {
        return new DelimitedRows(text, delimiter, limits);
    }
}
