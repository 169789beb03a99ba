package org.openborough.imports.reading;

import java.util.List;
import java.util.Optional;
import org.openborough.imports.reading.bytes.TextEncoding;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.SourceRow;

/**
 * What a file was taken for, to be shown to its sender before anything is done with it.
 *
 * @param encoding how its characters are stored; empty for a workbook
 * @param delimiter what separates its cells; empty unless it is delimited text
 * @param sheet the sheet that is read; empty unless it is a workbook
 * @param sheets all sheets that are not hidden; empty unless it is a workbook
 * @param preamble texts of the rows above the header, blank ones left out
 * @param headerRow the row that names the columns, as a spreadsheet counts; 0 for JSON, whose records name them
 * @param sampleRows the first rows below the header
 */
public record Inspection(
        SourceFormat format,
        Optional<TextEncoding> encoding,
        Optional<Character> delimiter,
        Optional<String> sheet,
        List<String> sheets,
        List<String> preamble,
        long headerRow,
        List<Column> columns,
        List<Notice> notices,
        List<SourceRow> sampleRows) {}
