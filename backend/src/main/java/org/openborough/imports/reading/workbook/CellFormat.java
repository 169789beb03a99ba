package org.openborough.imports.reading.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by a workbook's number format whether a number is shown as a date, a percentage or itself. */
final class CellFormat {

    /** Texts in quotes, escaped characters, and colours, conditions or locales in brackets. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

    private CellFormat() {}

    /** Whether the number is a day; a time of day alone is not. */
    static boolean isDate(Integer id, String pattern) {
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        String symbols = symbols(pattern);
        return symbols.indexOf('y') >= 0 || symbols.indexOf('d') >= 0;
    }

    static boolean isPercentage(String pattern) {
        return symbols(pattern).indexOf('%') >= 0;
    }

    private static String symbols(String pattern) {
        return pattern == null || "General".equalsIgnoreCase(pattern)
                ? ""
                : LITERALS.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
