package org.openborough.imports.staging;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows into a table by COPY, in pieces, so that memory does not grow with them. */
public final class CopyWriter {

    private static final int PIECE = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(PIECE + 4096);

    private CopyWriter(CopyIn copy) {
        this.copy = copy;
    }

    static CopyWriter into(String tableAndColumns, Connection connection) throws SQLException {
        return new CopyWriter(
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + tableAndColumns + " from stdin"));
    }

    /** One row; the values in the order of the columns, null for none. */
    public void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
        if (text.length() >= PIECE) {
            send();
        }
    }

    private void append(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value instanceof String string) {
            appendEscaped(string);
        } else {
            text.append(value);
        }
    }

    private void appendEscaped(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }

    private void send() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException cause) {
            throw new StagingFailure(cause);
        }
        text.setLength(0);
    }

    void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    void abandon() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
