package org.openborough.imports.reading.cells;

import static org.openborough.imports.reading.cells.CellFault.Code.UNKNOWN_STATUS;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an observed value: a number, {@code [c]} and its like, the shorthand of older tables, or a number with a mark
 * such as {@code 12.3 [p]}.
 *
 * <p>What older tables mean by their shorthand differs from publisher to publisher; what each is taken for by default
 * follows the Department for Education and can be changed for a file. A blank cell is read as blank: whether it means
 * "not available" or "nothing to say" is for the import to decide.
 */
public final class ObservationReader implements CellReader<WrittenObservation> {

    private static final Pattern WITH_MARK = Pattern.compile("(.*?)\\s*\\[(\\w+)]");

    private static final Pattern DASHES = Pattern.compile("[\\u2212\\u2012\\u2013\\u2014]");

    private static final Map<String, StatusSymbol> USUAL_MEANINGS = Map.ofEntries(
            Map.entry("-", StatusSymbol.CONFIDENTIAL),
            Map.entry("*", StatusSymbol.CONFIDENTIAL),
            Map.entry("c", StatusSymbol.CONFIDENTIAL),
            Map.entry("supp", StatusSymbol.CONFIDENTIAL),
            Map.entry("suppressed", StatusSymbol.CONFIDENTIAL),
            Map.entry("x", StatusSymbol.NOT_AVAILABLE),
            Map.entry("..", StatusSymbol.NOT_AVAILABLE),
            Map.entry("...", StatusSymbol.NOT_AVAILABLE),
            Map.entry(":", StatusSymbol.NOT_AVAILABLE),
            Map.entry("na", StatusSymbol.NOT_AVAILABLE),
            Map.entry("n/a", StatusSymbol.NOT_AVAILABLE),
            Map.entry("n.a.", StatusSymbol.NOT_AVAILABLE),
            Map.entry("not available", StatusSymbol.NOT_AVAILABLE),
            Map.entry("z", StatusSymbol.NOT_APPLICABLE),
            Map.entry("not applicable", StatusSymbol.NOT_APPLICABLE));

    private static final CellReader<WrittenNumber> NUMBERS = new NumberReader();

    private final Map<String, StatusSymbol> meanings;

    public ObservationReader() {
        this(USUAL_MEANINGS);
    }

    private ObservationReader(Map<String, StatusSymbol> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    /** A reader that takes one shorthand, such as {@code -}, for something else. */
    public ObservationReader taking(String shorthand, StatusSymbol meaning) {
        Map<String, StatusSymbol> changed = new HashMap<>(meanings);
        changed.put(key(shorthand), meaning);
        return new ObservationReader(changed);
    }

    /** What a cell's whole text means as shorthand, if it is one. */
    public Optional<StatusSymbol> shorthand(String text) {
        return Optional.ofNullable(meanings.get(key(text)));
    }

    @Override
    public CellReading<WrittenObservation> read(String text) {
        String tidy = CellText.tidy(text);
        Optional<StatusSymbol> shorthand = Optional.ofNullable(meanings.get(keyOfTidy(tidy)));
        if (shorthand.isPresent()) {
            return CellReading.of(new WrittenObservation(Optional.empty(), shorthand));
        }
        if (!tidy.endsWith("]")) {
            return number(tidy, Optional.empty());
        }
        Matcher marked = WITH_MARK.matcher(tidy);
        return marked.matches() ? marked(marked.group(1), marked.group(2)) : number(tidy, Optional.empty());
    }

    private static CellReading<WrittenObservation> marked(String number, String letter) {
        Optional<StatusSymbol> status = StatusSymbol.ofLetter(letter);
        if (status.isEmpty()) {
            return unknown("[" + letter + "] is none of the marks that are known: [c] [p] [r] [e] [x] [z] [b].");
        }
        if (number.isEmpty()) {
            return status.get().replacesValue()
                    ? CellReading.of(new WrittenObservation(Optional.empty(), status))
                    : unknown(status.get().shorthand() + " qualifies a number, and there is none.");
        }
        return status.get().replacesValue()
                ? unknown(status.get().shorthand() + " stands in place of a number, and there is one.")
                : number(number, status);
    }

    private static CellReading<WrittenObservation> number(String text, Optional<StatusSymbol> status) {
        CellReading<WrittenNumber> number = NUMBERS.read(text);
        return number.isFaulty() || number.isBlank()
                ? new CellReading<>(Optional.empty(), number.fault())
                : CellReading.of(new WrittenObservation(number.value(), status));
    }

    private static CellReading<WrittenObservation> unknown(String detail) {
        return CellReading.faulty(UNKNOWN_STATUS, detail);
    }

    private static String key(String text) {
        return keyOfTidy(CellText.tidy(text));
    }

    private static String keyOfTidy(String tidy) {
        return DASHES.matcher(tidy).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
