package org.openborough.decisions;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores outcomes by their words. */
@Converter(autoApply = true)
class StoredOutcome extends WordConverter<Outcome> {

    StoredOutcome() {
        super(Outcome.class);
    }
}
