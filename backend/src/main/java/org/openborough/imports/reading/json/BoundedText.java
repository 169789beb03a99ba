package org.openborough.imports.reading.json;

import java.io.IOException;
import java.io.Writer;

/** Collects text up to a length and fails beyond it, before the memory is taken. */
final class BoundedText extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final int limit;

    BoundedText(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (text.length() + length > limit) {
            throw new TooLong();
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }

    /** The text is longer than allowed. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
