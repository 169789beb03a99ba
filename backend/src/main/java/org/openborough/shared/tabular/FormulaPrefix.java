package org.openborough.shared.tabular;

/**
 * The apostrophe that keeps a spreadsheet from running a text cell as a formula (OWASP, "CSV Injection").
 *
 * <p>{@link #remove} undoes {@link #add} for every text there is: a text that already looks prefixed gets one more
 * apostrophe, so that reading back never takes away something its author wrote. A lone sign, such as the {@code -} of
 * statistical tables, is no formula and is left alone.
 */
public final class FormulaPrefix {

    private static final char APOSTROPHE = '\'';

    /** What makes a spreadsheet calculate, with the full-width forms that some input methods turn into the plain ones. */
    private static final String TRIGGERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaPrefix() {}

    public static String add(String text) {
        return wouldRun(text, apostrophes(text)) ? APOSTROPHE + text : text;
    }

    public static String remove(String text) {
        int apostrophes = apostrophes(text);
        return apostrophes > 0 && wouldRun(text, apostrophes) ? text.substring(1) : text;
    }

    private static boolean wouldRun(String text, int start) {
        return text.length() > start + 1 && TRIGGERS.indexOf(text.charAt(start)) >= 0;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == APOSTROPHE) {
            count++;
        }
        return count;
    }
}
