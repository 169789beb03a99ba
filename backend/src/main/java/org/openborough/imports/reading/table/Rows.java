package org.openborough.imports.reading.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * The rows below the header, one at a time. Blank rows are passed over; their numbers are not reused.
 *
 * <p>{@code next} and {@code hasNext} throw {@link UnreadableFile} where the rest of the file makes no sense.
 */
public interface Rows extends Iterator<SourceRow>, Closeable {

    @Override
    void close() throws IOException;
}
