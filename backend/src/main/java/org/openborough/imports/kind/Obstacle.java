package org.openborough.imports.kind;

import java.util.List;

/**
 * What keeps an import from being reversed: some of what it brought was changed or used since.
 *
 * @param count how many records
 * @param first names of the first of them
 */
public record Obstacle(long count, List<String> first) {

    /** How many records are named; the others are counted. */
    public static final int NAMED = 5;

    /** In a sentence that begins with the names. */
    public String inWords(String what) {
        String more = count > first.size() ? " and %d more".formatted(count - first.size()) : "";
        return "%s%s %s. Change the others by hand.".formatted(String.join("; ", first), more, what);
    }
}
