package org.openborough.shared.http;

/** What text from outside may look like: patterns that Java and JSON Schema read alike. */
public final class Text {

    /** One line with something on it: no control characters, not only blanks. */
    public static final String LINE =
            "^[^\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$";

    /** Lines of text: no control characters but tabs and line ends. */
    public static final String LINES = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$";

    /** What a person reads when a line is refused. */
    public static final String LINE_WANTED = "must be one line of text, not blank";

    /** What a person reads when lines are refused. */
    public static final String LINES_WANTED = "must not contain control characters";

    private Text() {}
}
