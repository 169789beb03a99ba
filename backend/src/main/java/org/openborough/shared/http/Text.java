package org.openborough.shared.http;

/** What text from outside may look like: patterns that Java and JSON Schema read alike. */
public final class Text {

    /**
     * One line with something on it: no control characters, halves of characters or marks that turn the direction of
     * writing (with which a text can be shown as another), and not only blanks.
     */
    public static final String LINE =
            "^(?=.*\\S)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\u202A-\\u202E\\u2066-\\u2069]*$";

    /** Lines of text: the same, but for tabs and line ends. */
    public static final String LINES =
            "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F\\uD800-\\uDFFF\\u202A-\\u202E\\u2066-\\u2069]*$";

    /** The address of a web page, and of nothing else that a browser would run. */
    public static final String WEB_ADDRESS =
            "^https?://[^\\s<>\"\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\u202A-\\u202E\\u2066-\\u2069]+$";

    /** What a person reads when an address is refused. */
    public static final String WEB_ADDRESS_WANTED =
            "must be the address of a web page, such as https://www.example.org/";

    /** What a person reads when a line is refused. */
    public static final String LINE_WANTED = "must be one line of text, not blank";

    /** What a person reads when lines are refused. */
    public static final String LINES_WANTED =
            "must not contain control characters or marks that turn the direction of writing";

    private Text() {}
}
