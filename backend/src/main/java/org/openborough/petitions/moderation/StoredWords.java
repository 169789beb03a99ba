package org.openborough.petitions.moderation;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** The words that moderation is stored with. */
final class StoredWords {

    private StoredWords() {}

    @Converter(autoApply = true)
    static class OfRefusal extends WordConverter<RefusalState> {

        OfRefusal() {
            super(RefusalState.class);
        }
    }

    @Converter(autoApply = true)
    static class OfReason extends WordConverter<ReasonKind> {

        OfReason() {
            super(ReasonKind.class);
        }
    }
}
