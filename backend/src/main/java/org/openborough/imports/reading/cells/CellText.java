package org.openborough.imports.reading.cells;

import java.util.regex.Pattern;

/** The text of a cell without what people do not see: odd spaces around and inside it, invisible marks. */
final class CellText {

    private static final int QUOTED_AT_MOST = 40;
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private CellText() {}

    /** Every kind of space becomes a plain one, runs of them one; zero-width marks vanish. */
    static String tidy(String text) {
        if (isPlain(text)) {
            return text;
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /** Whether the text is of visible ASCII characters only, as nearly every cell of a large file is. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character > ' ' && character < 0x7F);
    }

    /** The text in quotation marks for a message, cut short where it is long. */
    static String quoted(String text) {
        return text.length() <= QUOTED_AT_MOST ? "'" + text + "'" : "'" + text.substring(0, QUOTED_AT_MOST) + "…'";
    }
}
