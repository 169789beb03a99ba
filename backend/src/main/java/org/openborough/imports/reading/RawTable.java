package org.openborough.imports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file as plain rows, before it is known which of them is the header. */
@FunctionalInterface
interface RawTable {

    /** All rows from the top, blank ones included where the file has them. */
    Rows open() throws IOException;

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
