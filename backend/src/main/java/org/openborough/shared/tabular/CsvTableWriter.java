package org.openborough.shared.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/** Writes RFC 4180 text: numbers untouched, texts that a spreadsheet would run as formulas prefixed. */
final class CsvTableWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CsvWriter csv;

    CsvTableWriter(OutputStream out, boolean byteOrderMark) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        if (byteOrderMark) {
            text.write(BYTE_ORDER_MARK);
        }
    }

    @Override
    public void header(List<String> names) throws IOException {
        row(names.toArray());
    }

    @Override
    public void row(Object... cells) throws IOException {
        String[] fields = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            fields[i] = field(cells[i]);
        }
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String field(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (cell instanceof Number) {
            return cell.toString();
        }
        return cell == null ? "" : FormulaPrefix.add(cell.toString());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
