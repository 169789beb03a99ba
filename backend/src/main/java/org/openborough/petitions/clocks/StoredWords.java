package org.openborough.petitions.clocks;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** The words that clocks are stored with. */
final class StoredWords {

    private StoredWords() {}

    @Converter(autoApply = true)
    static class OfKind extends WordConverter<ClockKind> {

        OfKind() {
            super(ClockKind.class);
        }
    }
}
