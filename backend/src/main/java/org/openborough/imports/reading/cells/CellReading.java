package org.openborough.imports.reading.cells;

import java.util.Optional;

/** What a cell was read as: a value, nothing because it is blank, or a fault. */
public record CellReading<T>(Optional<T> value, Optional<CellFault> fault) {

    public static <T> CellReading<T> of(T value) {
        return new CellReading<>(Optional.of(value), Optional.empty());
    }

    public static <T> CellReading<T> blank() {
        return new CellReading<>(Optional.empty(), Optional.empty());
    }

    public static <T> CellReading<T> faulty(CellFault.Code code, String detail) {
        return new CellReading<>(Optional.empty(), Optional.of(new CellFault(code, detail)));
    }

    public boolean isBlank() {
        return value.isEmpty() && fault.isEmpty();
    }

    public boolean isFaulty() {
        return fault.isPresent();
    }
}
