package org.openborough.imports.reading.table;

import java.util.List;
import java.util.Optional;

/**
 * The row that names the columns.
 *
 * @param row as a spreadsheet counts; 0 where the columns are named otherwise
 * @param preamble texts of the rows above, blank ones left out
 */
public record Header(long row, List<Column> columns, List<String> preamble) {

    /** Finds the header among the first rows of a table, unless a person has said which it is. */
    public static Header among(List<SourceRow> top, Optional<Long> chosenRow) {
        return new HeaderFinder(top).find(chosenRow);
    }

    /** What is odd about it. */
    public List<Notice> notices() {
        return HeaderNotices.of(this);
    }
}
