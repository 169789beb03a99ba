package org.openborough.shared.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an XLSX workbook, giving rows to the stream as they come. Texts are typed as texts: none can run. */
final class WorkbookTableWriter implements TableWriter {

    /** Rows kept before they are given to the stream. */
    private static final int ROWS_AT_ONCE = 500;

    /** What Excel holds in one cell; a longer text makes it declare the whole workbook damaged. */
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private List<String> names = List.of();
    private Worksheet sheet;
    private int sheets;
    private int nextRow;

    WorkbookTableWriter(OutputStream out) {
        workbook = new Workbook(new OpenLeft(out), "OpenBorough", null);
        startSheet();
    }

    @Override
    public void header(List<String> columnNames) throws IOException {
        names = List.copyOf(columnNames);
        writeHeader();
    }

    @Override
    public void row(Object... cells) throws IOException {
        if (nextRow == Worksheet.MAX_ROWS) {
            sheet.finish();
            startSheet();
            writeHeader();
        }
        write(cells);
    }

    private void startSheet() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? "Table" : "Table " + sheets);
        nextRow = 0;
    }

    private void writeHeader() throws IOException {
        if (!names.isEmpty()) {
            sheet.freezePane(0, 1);
            sheet.range(0, 0, 0, names.size() - 1).style().bold().set();
            write(names.toArray());
        }
    }

    private void write(Object... cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        nextRow++;
        if (nextRow % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(nextRow, column, number);
        } else if (cell instanceof Boolean flag) {
            sheet.value(nextRow, column, flag);
        } else if (cell instanceof LocalDate date) {
            sheet.value(nextRow, column, date);
            sheet.style(nextRow, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Instant instant) {
            sheet.value(nextRow, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            sheet.style(nextRow, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (cell != null) {
            sheet.inlineString(nextRow, column, shortened(cell.toString()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + '…';
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
