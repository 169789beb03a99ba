package org.openborough.people;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores capacities by their words. */
@Converter(autoApply = true)
class StoredCapacity extends WordConverter<Capacity> {

    StoredCapacity() {
        super(Capacity.class);
    }
}
