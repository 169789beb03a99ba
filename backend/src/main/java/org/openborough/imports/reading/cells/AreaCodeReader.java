package org.openborough.imports.reading.cells;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the nine-character codes of the Government Statistical Service: a letter for the country, two digits for the
 * kind of area, six for the area. Says nothing about whether the area exists.
 */
public final class AreaCodeReader implements CellReader<String> {

    /** England, Wales, Scotland, Northern Ireland, and the letters for groups of countries, islands and pseudo-areas. */
    private static final Pattern CODE = Pattern.compile("[EWSNJKLM]\\d{8}");

    @Override
    public CellReading<String> read(String text) {
        String tidy = CellText.tidy(text);
        if (tidy.isEmpty()) {
            return CellReading.blank();
        }
        String code = tidy.toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches()
                ? CellReading.of(code)
                : CellReading.faulty(
                        CellFault.Code.NOT_AN_AREA_CODE,
                        CellText.quoted(tidy) + " is not an area code such as E08000014.");
    }
}
