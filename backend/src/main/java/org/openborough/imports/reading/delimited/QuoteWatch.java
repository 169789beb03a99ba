package org.openborough.imports.reading.delimited;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Follows the quotation marks of delimited text as it passes to the parser, which is lenient about them: it says
 * whether the text ended inside quotes, and in which lines something follows a closing quote.
 */
final class QuoteWatch extends FilterReader {

    private static final char QUOTE = '"';

    private enum Position {
        CELL_START,
        PLAIN,
        INSIDE_QUOTES,
        AFTER_QUOTE
    }

    private final char delimiter;
    private final Deque<Long> strayLines = new ArrayDeque<>();
    private Position position = Position.CELL_START;
    private long line = 1;
    private char previous;

    QuoteWatch(Reader in, char delimiter) {
        super(in);
        this.delimiter = delimiter;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            follow(buffer[i]);
        }
        return count;
    }

    private void follow(char character) {
        position = character == QUOTE ? afterQuoteMark() : afterOther(character);
        if (character == '\r' || (character == '\n' && previous != '\r')) {
            line++;
        }
        previous = character;
    }

    private Position afterQuoteMark() {
        return switch (position) {
            case CELL_START, AFTER_QUOTE -> Position.INSIDE_QUOTES;
            case INSIDE_QUOTES -> Position.AFTER_QUOTE;
            case PLAIN -> Position.PLAIN;
        };
    }

    private Position afterOther(char character) {
        if (position == Position.INSIDE_QUOTES) {
            return position;
        }
        if (character == delimiter || character == '\n' || character == '\r') {
            return Position.CELL_START;
        }
        if (position == Position.AFTER_QUOTE) {
            strayLines.add(line);
            return position;
        }
        return Position.PLAIN;
    }

    boolean insideQuotes() {
        return position == Position.INSIDE_QUOTES;
    }

    /** Whether something followed a closing quote before the given line; each line is told once. */
    boolean strayBefore(long endLine) {
        boolean found = false;
        while (!strayLines.isEmpty() && strayLines.peek() < endLine) {
            strayLines.remove();
            found = true;
        }
        return found;
    }
}
