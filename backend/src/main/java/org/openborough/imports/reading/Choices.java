package org.openborough.imports.reading;

import java.util.Optional;

/**
 * What a person decided about a file where finding out by itself would be wrong.
 *
 * @param sheet the sheet to read; otherwise the first one that is not hidden
 * @param headerRow the row that names the columns, as a spreadsheet counts
 */
public record Choices(Optional<String> sheet, Optional<Long> headerRow) {

    public static Choices none() {
        return new Choices(Optional.empty(), Optional.empty());
    }

    public Choices withSheet(String name) {
        return new Choices(Optional.of(name), headerRow);
    }

    public Choices withHeaderRow(long number) {
        return new Choices(sheet, Optional.of(number));
    }
}
