package org.openborough.imports.reading.cells;

/** Reads the text of one cell. Never throws, whatever the text. */
@FunctionalInterface
public interface CellReader<T> {

    CellReading<T> read(String text);
}
