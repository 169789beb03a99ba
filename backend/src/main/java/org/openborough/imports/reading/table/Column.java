package org.openborough.imports.reading.table;

/**
 * A column of the file.
 *
 * @param index position, from 0
 * @param header name in the header row, trimmed; empty where there is none
 */
public record Column(int index, String header) {

    private static final int LETTERS = 26;

    /** The column's letters as a spreadsheet shows them: A … Z, AA … */
    public String letters() {
        return letters(index);
    }

    public static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
