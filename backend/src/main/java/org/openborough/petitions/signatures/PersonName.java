package org.openborough.petitions.signatures;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name as typed into a form or read from a sheet, without the marks that could show it as another.
 *
 * @param text one line of 1 to 500 characters
 */
public record PersonName(String text) {

    public static final int LONGEST = 500;

    /** Marks without a glyph that turn the direction of writing or hide letters; joiners of scripts are left. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    /** Addresses of the web, with or without their beginning; initials such as {@code J.R.} are none. */
    private static final Pattern ADDRESS = Pattern.compile(
            "://|www\\.|/|[\\p{L}\\d-]{2,}\\.(?:com|org|net|info|biz|io|co|uk|eu|ru|cn|xyz|top|site|shop)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FORMULA = Pattern.compile("^[-+@]|[=<>|{}\\\\\\[\\]@\"]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** The name without surrounding blanks and hidden marks; empty when it is none. */
    public static Optional<PersonName> of(String typed) {
        if (CONTROLS.matcher(typed).find()) {
            return Optional.empty();
        }
        String plain = BLANKS.matcher(MARKS.matcher(typed).replaceAll("")).replaceAll(" ");
        String name = Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
        boolean isName = name.codePoints().anyMatch(Character::isLetter)
                && name.length() <= LONGEST
                && !ADDRESS.matcher(name).find()
                && !FORMULA.matcher(name).find();
        return isName ? Optional.of(new PersonName(name)) : Optional.empty();
    }

    /** What two spellings of one name have in common: letters and digits without accents and case. */
    String compared() {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
