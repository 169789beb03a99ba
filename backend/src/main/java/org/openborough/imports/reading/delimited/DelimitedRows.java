package org.openborough.imports.reading.delimited;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.BROKEN_ENCODING;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.UNCLOSED_QUOTE;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.openborough.imports.reading.bytes.EncodedText;
import org.openborough.imports.reading.bytes.TextEncoding;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.RowFault;
import org.openborough.imports.reading.table.Rows;
import org.openborough.imports.reading.table.SourceRow;
import org.openborough.imports.reading.table.UnreadableFile;

/** Every row of a delimited text, from the first line on, blank ones included. Reads one row ahead. */
final class DelimitedRows implements Rows {

    /** The parser keeps what it reads ahead in the buffer that also holds the longest cell, its quotes doubled. */
    private static final int READ_AHEAD = 1 << 15;

    private final Limits limits;
    private final TextEncoding encoding;
    private final QuoteWatch quotes;
    private final DelimitedRowBuilder builder;
    private final CloseableIterator<DelimitedRowBuilder.Line> lines;
    private DelimitedRowBuilder.Line ahead;
    private UnreadableFile failureAhead;

    DelimitedRows(EncodedText text, char delimiter, Limits limits) throws IOException {
        this.limits = limits;
        encoding = text.encoding();
        quotes = new QuoteWatch(text.open(), delimiter);
        builder = new DelimitedRowBuilder(limits);
        lines = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(2 * limits.cellLength() + READ_AHEAD)
                .build(builder, quotes)
                .iterator();
        advance();
    }

    @Override
    public boolean hasNext() {
        return ahead != null || failureAhead != null;
    }

    @Override
    public SourceRow next() {
        if (failureAhead != null) {
            throw failureAhead;
        }
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        DelimitedRowBuilder.Line current = ahead;
        advance();
        boolean stray = quotes.strayBefore(ahead == null ? Long.MAX_VALUE : ahead.line());
        if (!hasNext() && quotes.insideQuotes()) {
            throw unclosed(current.row().number());
        }
        return stray ? withStrayQuote(current.row()) : current.row();
    }

    /** Rows before an unreadable one are still given. */
    private void advance() {
        try {
            ahead = fetch();
        } catch (UnreadableFile e) {
            ahead = null;
            failureAhead = e;
        }
    }

    private DelimitedRowBuilder.Line fetch() {
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw undecodable(e);
            }
            throw e;
        } catch (CsvParseException e) {
            throw e.getCause() instanceof UnreadableFile unreadable
                    ? unreadable
                    : DelimitedRowBuilder.tooLong(builder.currentRow(), limits);
        }
    }

    private UnreadableFile undecodable(UncheckedIOException cause) {
        return new UnreadableFile(
                BROKEN_ENCODING,
                "Near row " + builder.currentRow() + " the file holds bytes that are no character of "
                        + encoding.label() + ". It is damaged or cut off; save it again as CSV UTF-8.",
                cause);
    }

    private static UnreadableFile unclosed(long row) {
        return new UnreadableFile(
                UNCLOSED_QUOTE,
                "A quotation mark opened in row " + row + " is never closed, so everything after it would be one cell."
                        + " Close or remove it.");
    }

    private static SourceRow withStrayQuote(SourceRow row) {
        List<RowFault> faults = new ArrayList<>(row.faults());
        faults.add(new RowFault(
                RowFault.Code.STRAY_QUOTE,
                "A quotation mark closes a cell before the cell ends. Quotation marks inside a quoted cell are written"
                        + " twice."));
        return new SourceRow(row.number(), row.cells(), List.copyOf(faults));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
