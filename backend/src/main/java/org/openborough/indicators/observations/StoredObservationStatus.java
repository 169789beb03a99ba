package org.openborough.indicators.observations;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores statuses by their words. */
@Converter(autoApply = true)
class StoredObservationStatus extends WordConverter<ObservationStatus> {

    StoredObservationStatus() {
        super(ObservationStatus.class);
    }
}
