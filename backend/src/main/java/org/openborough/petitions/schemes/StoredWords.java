package org.openborough.petitions.schemes;

import jakarta.persistence.Converter;
import org.openborough.petitions.calendar.Nation;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.shared.persistence.WordConverter;

/** The words that schemes are stored with. */
final class StoredWords {

    private StoredWords() {}

    @Converter(autoApply = true)
    static class OfState extends WordConverter<SchemeState> {

        OfState() {
            super(SchemeState.class);
        }
    }

    @Converter(autoApply = true)
    static class OfPreset extends WordConverter<SchemePreset> {

        OfPreset() {
            super(SchemePreset.class);
        }
    }

    @Converter(autoApply = true)
    static class OfNation extends WordConverter<Nation> {

        OfNation() {
            super(Nation.class);
        }
    }
}
