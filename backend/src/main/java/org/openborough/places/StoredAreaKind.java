package org.openborough.places;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores kinds of areas by their words. */
@Converter(autoApply = true)
class StoredAreaKind extends WordConverter<AreaKind> {

    StoredAreaKind() {
        super(AreaKind.class);
    }
}
