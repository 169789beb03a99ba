package org.openborough.imports.reading.table;

/** Something about the file its sender should know, which does not keep it from being read. */
public record Notice(Code code, String detail) {

    public enum Code {
        WINDOWS_1252,
        UTF_16,
        REPEATED_BYTE_ORDER_MARK,
        NUL_CHARACTERS,
        SINGLE_COLUMN,
        PREAMBLE_SKIPPED,
        BLANK_HEADER,
        DUPLICATE_HEADER,
        NO_ROWS,
        HIDDEN_SHEETS,
        OTHER_SHEETS,
        NOT_LONGITUDE_AND_LATITUDE
    }
}
