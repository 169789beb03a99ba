package org.openborough.imports.reading.table;

import java.util.List;

/**
 * One row below the header.
 *
 * @param number as a person counts: the row a spreadsheet shows; for JSON the position in the list, from 1
 * @param cells one for each column of the header; empty, never null
 * @param faults why the row cannot be trusted; empty for a good row
 */
public record SourceRow(long number, String[] cells, List<RowFault> faults) {

    public String cell(Column column) {
        return cells[column.index()];
    }

    /** Whether it says nothing at all. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return faults.isEmpty();
    }
}
