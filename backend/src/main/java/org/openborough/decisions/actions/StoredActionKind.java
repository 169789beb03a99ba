package org.openborough.decisions.actions;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores kinds of actions by their words. */
@Converter(autoApply = true)
class StoredActionKind extends WordConverter<ActionKind> {

    StoredActionKind() {
        super(ActionKind.class);
    }
}
