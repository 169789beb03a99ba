package org.openborough.imports.reading.table;

/** A file that cannot be read as a table. The message says what was found and what its sender can do about it. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_A_TABLE,
        OLD_OR_PROTECTED_WORKBOOK,
        UNPACKS_TOO_LARGE,
        BROKEN_WORKBOOK,
        NO_SUCH_SHEET,
        BROKEN_ENCODING,
        MIXED_ENCODINGS,
        BROKEN_JSON,
        JSON_WITHOUT_RECORDS,
        NO_SUCH_HEADER_ROW,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        UNCLOSED_QUOTE
    }

    private final Reason reason;

    public UnreadableFile(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public UnreadableFile(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
