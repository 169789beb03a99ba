package org.openborough.petitions;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** The words that petitions are stored with. */
final class StoredWords {

    private StoredWords() {}

    @Converter(autoApply = true)
    static class OfState extends WordConverter<PetitionState> {

        OfState() {
            super(PetitionState.class);
        }
    }

    @Converter(autoApply = true)
    static class OfKind extends WordConverter<PetitionKind> {

        OfKind() {
            super(PetitionKind.class);
        }
    }

    @Converter(autoApply = true)
    static class OfChannel extends WordConverter<PetitionChannel> {

        OfChannel() {
            super(PetitionChannel.class);
        }
    }

    @Converter(autoApply = true)
    static class OfMover extends WordConverter<Mover> {

        OfMover() {
            super(Mover.class);
        }
    }
}
