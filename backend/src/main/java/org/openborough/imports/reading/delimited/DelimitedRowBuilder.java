package org.openborough.imports.reading.delimited;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.CELL_TOO_LONG;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.TOO_MANY_COLUMNS;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.RowFault;
import org.openborough.imports.reading.table.SourceRow;
import org.openborough.imports.reading.table.UnreadableFile;
import org.openborough.shared.tabular.FormulaPrefix;

/** Builds rows from the cells the parser meets, within the limits. */
final class DelimitedRowBuilder extends AbstractBaseCsvCallbackHandler<DelimitedRowBuilder.Line> {

    /** Characters in one row: what a wide table of long texts needs, and little enough to hold. */
    private static final int CELLS_OF_FULL_LENGTH = 10;

    /** A row with the line of the file it begins in; the two differ after a cell of several lines. */
    record Line(long line, SourceRow row) {}

    private final Limits limits;
    private final List<String> cells = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private long rows;
    private long length;

    DelimitedRowBuilder(Limits limits) {
        this.limits = limits;
    }

    /** The row being built, as a spreadsheet counts. */
    long currentRow() {
        return rows + 1;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.clear();
        faults.clear();
        length = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
        length += count;
        if (count > limits.cellLength() || length > (long) CELLS_OF_FULL_LENGTH * limits.cellLength()) {
            throw tooLong(currentRow(), limits);
        }
        if (index >= limits.columns()) {
            throw new UnreadableFile(
                    TOO_MANY_COLUMNS,
                    "Row " + currentRow() + " has more than " + limits.columns() + " cells. Is the file a table?");
        }
        cells.add(cell(index, new String(buffer, offset, count)));
    }

    private String cell(int index, String text) {
        if (text.indexOf('\0') < 0) {
            return FormulaPrefix.remove(text);
        }
        faults.add(RowFault.nulCharacter(index));
        return FormulaPrefix.remove(text.replace("\0", ""));
    }

    @Override
    protected Line buildRecord() {
        rows++;
        return new Line(
                getStartingLineNumber(), new SourceRow(rows, cells.toArray(String[]::new), List.copyOf(faults)));
    }

    static UnreadableFile tooLong(long row, Limits limits) {
        return new UnreadableFile(
                CELL_TOO_LONG,
                "A cell of row " + row + " is longer than " + limits.cellLength()
                        + " characters. If it should not be, look for a quotation mark that is not closed.");
    }
}
