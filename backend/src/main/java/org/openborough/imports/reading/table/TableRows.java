package org.openborough.imports.reading.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows below the header, each brought to the header's width; a row of another width says so. */
final class TableRows implements Rows {

    private final Rows rows;
    private final Header header;
    private final boolean shortRowsAreFaults;
    private SourceRow ahead;

    TableRows(Rows rows, Header header, boolean shortRowsAreFaults) {
        this.rows = rows;
        this.header = header;
        this.shortRowsAreFaults = shortRowsAreFaults;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && rows.hasNext()) {
            SourceRow row = rows.next();
            if (row.number() > header.row() && !row.isBlank()) {
                ahead = fitted(row);
            }
        }
        return ahead != null;
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SourceRow row = ahead;
        ahead = null;
        return row;
    }

    private SourceRow fitted(SourceRow row) {
        int width = header.columns().size();
        int found = row.cells().length;
        if (found == width) {
            return row;
        }
        List<RowFault> faults = new ArrayList<>(row.faults());
        if (found < width && shortRowsAreFaults) {
            faults.add(
                    new RowFault(RowFault.Code.TOO_FEW_CELLS, cells(found) + " where the header has " + width + "."));
        } else if (found > width && hasTextFrom(row, width)) {
            faults.add(new RowFault(
                    RowFault.Code.TOO_MANY_CELLS,
                    cells(found) + " where the header has " + width + ". Is a delimiter missing its quotation marks?"));
        }
        return new SourceRow(row.number(), padded(row.cells(), width), List.copyOf(faults));
    }

    private static String cells(int count) {
        return "The row has " + count + (count == 1 ? " cell" : " cells");
    }

    private static boolean hasTextFrom(SourceRow row, int start) {
        return Arrays.stream(row.cells()).skip(start).anyMatch(cell -> !cell.isBlank());
    }

    private static String[] padded(String[] cells, int width) {
        String[] padded = Arrays.copyOf(cells, width);
        for (int i = cells.length; i < width; i++) {
            padded[i] = "";
        }
        return padded;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
