package org.openborough.decisions.actions;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores states of actions by their words. */
@Converter(autoApply = true)
class StoredActionState extends WordConverter<ActionState> {

    StoredActionState() {
        super(ActionState.class);
    }
}
