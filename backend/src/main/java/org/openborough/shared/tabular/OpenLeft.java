package org.openborough.shared.tabular;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that is flushed, not closed, by whoever it is lent to. */
final class OpenLeft extends FilterOutputStream {

    OpenLeft(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
