package org.openborough.decisions;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores states of conditions by their words. */
@Converter(autoApply = true)
class StoredConditionState extends WordConverter<ConditionState> {

    StoredConditionState() {
        super(ConditionState.class);
    }
}
