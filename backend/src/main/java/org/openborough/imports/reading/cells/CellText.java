package org.openborough.imports.reading.cells;

/** The text of a cell without what people do not see: odd spaces around and inside it, invisible marks. */
final class CellText {

    private static final int QUOTED_AT_MOST = 40;

    private CellText() {}

    /** Every kind of space becomes a plain one, runs of them one; zero-width marks vanish. */
    static String tidy(String text) {
        return text.replaceAll("[\\u200B\\u200C\\u200D\\u2060\\uFEFF]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** The text in quotation marks for a message, cut short where it is long. */
    static String quoted(String text) {
        return text.length() <= QUOTED_AT_MOST ? "'" + text + "'" : "'" + text.substring(0, QUOTED_AT_MOST) + "…'";
    }
}
