package org.openborough.imports.kind;

/** What becomes of a row. */
public enum RowFate {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
