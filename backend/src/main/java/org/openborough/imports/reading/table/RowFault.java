package org.openborough.imports.reading.table;

/** Why one row cannot be trusted, in words its sender can act on. */
public record RowFault(Code code, String detail) {

    public enum Code {
        TOO_FEW_CELLS,
        TOO_MANY_CELLS,
        NUL_CHARACTER,
        STRAY_QUOTE,
        FORMULA_WITHOUT_VALUE
    }

    public static RowFault nulCharacter(int columnIndex) {
        return new RowFault(
                Code.NUL_CHARACTER,
                "Column " + Column.letters(columnIndex) + " contains a NUL character, which no text may; the file was"
                        + " damaged on its way or exported wrongly.");
    }
}
