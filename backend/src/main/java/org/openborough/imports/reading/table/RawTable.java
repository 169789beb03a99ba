package org.openborough.imports.reading.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file as plain rows, before it is known which of them is the header. */
@FunctionalInterface
public interface RawTable {

    /** All rows from the top, blank ones included where the file has them. */
    Rows open() throws IOException;

    /**
     * The rows below the header, brought to its width.
     *
     * @param shortRowsAreFaults false where blank cells at the end of a row are left out as a matter of course
     */
    default RawTable below(Header header, boolean shortRowsAreFaults) {
        return () -> new TableRows(open(), header, shortRowsAreFaults);
    }

    /** The first rows; what is unreadable further down is left for whoever reads on. */
    default List<SourceRow> top(int count) throws IOException {
        List<SourceRow> top = new ArrayList<>();
        try (Rows rows = open()) {
            while (top.size() < count && rows.hasNext()) {
                top.add(rows.next());
            }
        } catch (UnreadableFile e) {
            if (top.isEmpty()) {
                throw e;
            }
        }
        return top;
    }
}
