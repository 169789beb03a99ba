package org.openborough.imports.reading.workbook;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.TOO_MANY_COLUMNS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.RowFault;
import org.openborough.imports.reading.table.Rows;
import org.openborough.imports.reading.table.SourceRow;
import org.openborough.imports.reading.table.UnreadableFile;

/** Every row of a sheet from the top. Blank cells at the end of a row are left out. */
final class WorkbookRows implements Rows {

    private final ReadableWorkbook workbook;
    private final WorkbookCell cellText;
    private final Limits limits;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    WorkbookRows(ReadableWorkbook workbook, String sheet, WorkbookCell cellText, Limits limits) throws IOException {
        this.workbook = workbook;
        this.cellText = cellText;
        this.limits = limits;
        stream = workbook.findSheet(sheet).orElseThrow().openStream();
        rows = stream.iterator();
    }

    @Override
    public boolean hasNext() {
        return orDamaged(rows::hasNext);
    }

    @Override
    public SourceRow next() {
        return orDamaged(() -> row(rows.next()));
    }

    private SourceRow row(Row row) {
        List<RowFault> faults = new ArrayList<>();
        int width = width(row);
        if (width > limits.columns()) {
            throw new UnreadableFile(
                    TOO_MANY_COLUMNS,
                    "Row " + row.getRowNum() + " has more than " + limits.columns() + " cells. Is the sheet a table?");
        }
        String[] cells = new String[width];
        for (int column = 0; column < width; column++) {
            Cell cell = row.getOptionalCell(column).orElse(null);
            cells[column] = cellText.text(cell);
            if (WorkbookCell.isFormulaWithoutValue(cell)) {
                faults.add(notCalculated(column));
            }
        }
        return new SourceRow(row.getRowNum(), cells, List.copyOf(faults));
    }

    private int width(Row row) {
        int width = row.getCellCount();
        while (width > 0 && isBlank(row.getOptionalCell(width - 1).orElse(null))) {
            width--;
        }
        return width;
    }

    private boolean isBlank(Cell cell) {
        return cellText.text(cell).isBlank() && !WorkbookCell.isFormulaWithoutValue(cell);
    }

    private static RowFault notCalculated(int column) {
        return new RowFault(
                RowFault.Code.FORMULA_WITHOUT_VALUE,
                "Column " + Column.letters(column) + " holds a formula without its result. Open the workbook in Excel,"
                        + " let it calculate, and save it.");
    }

    private static <T> T orDamaged(Supplier<T> reading) {
        try {
            return WorkbookDamage.reported(reading::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
