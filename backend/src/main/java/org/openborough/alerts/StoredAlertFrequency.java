package org.openborough.alerts;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores frequencies by their words. */
@Converter(autoApply = true)
class StoredAlertFrequency extends WordConverter<AlertFrequency> {

    StoredAlertFrequency() {
        super(AlertFrequency.class);
    }
}
