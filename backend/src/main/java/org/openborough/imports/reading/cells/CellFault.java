package org.openborough.imports.reading.cells;

/** Why a cell could not be read, in words its sender can act on. */
public record CellFault(Code code, String detail) {

    public enum Code {
        NOT_A_NUMBER,
        NUMBER_OUT_OF_RANGE,
        NOT_A_DATE,
        IMPOSSIBLE_DATE,
        NOT_YES_OR_NO,
        NOT_A_POSTCODE,
        NOT_AN_AREA_CODE,
        UNKNOWN_STATUS
    }
}
