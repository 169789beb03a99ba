package org.openborough.imports.reading.cells;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads postcodes (BS 7666, with the letters Royal Mail leaves out) and writes them as Royal Mail does: capitals, one
 * space before the last three characters. Says nothing about whether a postcode is in use.
 */
public final class PostcodeReader implements CellReader<String> {

    private static final Pattern POSTCODE = Pattern.compile(
            "GIR0AA|(?:[A-PR-UWYZ]\\d[\\dA-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y]\\d[\\dABEHMNPRVWXY]?)\\d[ABD-HJLNP-UW-Z]{2}");

    private static final int INWARD_LENGTH = 3;

    @Override
    public CellReading<String> read(String text) {
        String tidy = CellText.tidy(text);
        if (tidy.isEmpty()) {
            return CellReading.blank();
        }
        String joined = tidy.replace(" ", "").toUpperCase(Locale.ROOT);
        int inward = joined.length() - INWARD_LENGTH;
        return POSTCODE.matcher(joined).matches()
                ? CellReading.of(joined.substring(0, inward) + " " + joined.substring(inward))
                : CellReading.faulty(
                        CellFault.Code.NOT_A_POSTCODE,
                        CellText.quoted(tidy) + " is not a UK postcode such as PR8 1AA.");
    }
}
