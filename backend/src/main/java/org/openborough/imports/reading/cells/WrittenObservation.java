package org.openborough.imports.reading.cells;

import java.util.Optional;

/** A cell of an observed value: a number, a mark in place of one, or a number with a mark. */
public record WrittenObservation(Optional<WrittenNumber> number, Optional<StatusSymbol> status) {}
