package org.openborough.petitions.handling;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** The words that the handling of petitions is stored with. */
final class StoredWords {

    private StoredWords() {}

    @Converter(autoApply = true)
    static class OfStep extends WordConverter<StepKind> {

        OfStep() {
            super(StepKind.class);
        }
    }

    @Converter(autoApply = true)
    static class OfTrack extends WordConverter<TrackKind> {

        OfTrack() {
            super(TrackKind.class);
        }
    }

    @Converter(autoApply = true)
    static class OfTrackState extends WordConverter<TrackState> {

        OfTrackState() {
            super(TrackState.class);
        }
    }
}
