package org.openborough.imports.reading.cells;

import java.util.Locale;
import java.util.Set;

/** Reads yes and no, however they are put. */
public final class YesNoReader implements CellReader<Boolean> {

    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0");

    @Override
    public CellReading<Boolean> read(String text) {
        String tidy = CellText.tidy(text).toLowerCase(Locale.ROOT);
        if (tidy.isEmpty()) {
            return CellReading.blank();
        }
        if (YES.contains(tidy)) {
            return CellReading.of(true);
        }
        return NO.contains(tidy)
                ? CellReading.of(false)
                : CellReading.faulty(
                        CellFault.Code.NOT_YES_OR_NO, CellText.quoted(CellText.tidy(text)) + " is neither yes nor no.");
    }
}
