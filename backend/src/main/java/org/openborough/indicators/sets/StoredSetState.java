package org.openborough.indicators.sets;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores states by their words. */
@Converter(autoApply = true)
class StoredSetState extends WordConverter<SetState> {

    StoredSetState() {
        super(SetState.class);
    }
}
