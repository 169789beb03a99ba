package org.openborough.imports.reading.workbook;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.BROKEN_WORKBOOK;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.openborough.imports.reading.table.UnreadableFile;

/** Counts what is read, and stops a parser that swallows a lot without making anything of it. */
final class MeteredInput extends FilterInputStream {

    /** How the first character of an XML document may be stored: a byte-order mark, an angle bracket, white space. */
    private static final String XML_STARTS = "\u00EF\u00FF\u00FE\u0000< \t\r\n";

    /** Bytes a character may take, escaped as an XML entity. */
    private static final long BYTES_PER_CHARACTER = 10;

    private static final int BUFFER = 8192;

    private final LongConsumer meter;
    private final long longestToken;
    private long total;
    private long totalAtProgress;

    MeteredInput(InputStream in, LongConsumer meter, int longestText) {
        super(in);
        this.meter = meter;
        longestToken = BYTES_PER_CHARACTER * longestText;
    }

    boolean looksLikeXml() throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first >= 0 && XML_STARTS.indexOf(first) >= 0;
    }

    long total() {
        return total;
    }

    void progressed() {
        totalAtProgress = total;
    }

    void drain() throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (read(buffer, 0, BUFFER) >= 0) {
            progressed();
        }
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) {
        total += bytes;
        meter.accept(bytes);
        if (total - totalAtProgress > longestToken) {
            throw new UnreadableFile(BROKEN_WORKBOOK, "The workbook holds a name or text of absurd length.");
        }
    }
}
