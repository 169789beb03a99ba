package org.openborough.imports;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores states by their words. */
@Converter(autoApply = true)
class StoredState extends WordConverter<ImportState> {

    StoredState() {
        super(ImportState.class);
    }
}
