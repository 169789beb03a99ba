package org.openborough.imports.reading.cells;

import java.util.Arrays;
import java.util.Optional;

/** The marks official statistics put beside or in place of a number (Government Analysis Function, "Using symbols"). */
public enum StatusSymbol {
    CONFIDENTIAL("c"),
    PROVISIONAL("p"),
    REVISED("r"),
    ESTIMATED("e"),
    NOT_AVAILABLE("x"),
    NOT_APPLICABLE("z"),
    BREAK_IN_SERIES("b");

    private final String letter;

    StatusSymbol(String letter) {
        this.letter = letter;
    }

    /** As it is written in a cell: {@code [c]}. */
    public String shorthand() {
        return "[" + letter + "]";
    }

    /** Whether the mark stands in place of a number; the others qualify one. */
    public boolean replacesValue() {
        return this == CONFIDENTIAL || this == NOT_AVAILABLE || this == NOT_APPLICABLE;
    }

    static Optional<StatusSymbol> ofLetter(String letter) {
        return Arrays.stream(values())
                .filter(symbol -> symbol.letter.equalsIgnoreCase(letter))
                .findFirst();
    }
}
