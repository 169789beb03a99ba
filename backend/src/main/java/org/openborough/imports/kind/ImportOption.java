package org.openborough.imports.kind;

import java.util.List;

/**
 * A choice the sender of a file has.
 *
 * @param choices the words to choose from; empty for free text
 * @param usual what counts where nothing is said; null where there is no such thing
 * @param required whether something must be said
 */
public record ImportOption(
        String name, String title, String description, List<String> choices, String usual, boolean required) {

    public static ImportOption oneOf(String name, String title, String description, String... choices) {
        return new ImportOption(name, title, description, List.of(choices), choices[0], false);
    }

    public static ImportOption text(String name, String title, String description, String usual) {
        return new ImportOption(name, title, description, List.of(), usual, usual == null);
    }

    public static ImportOption optional(String name, String title, String description) {
        return new ImportOption(name, title, description, List.of(), null, false);
    }
}
