package org.openborough.indicators.comparators;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores kinds of groups by their words. */
@Converter(autoApply = true)
class StoredGroupKind extends WordConverter<GroupKind> {

    StoredGroupKind() {
        super(GroupKind.class);
    }
}
