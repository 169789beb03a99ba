package org.openborough.people;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores states of people by their words. */
@Converter(autoApply = true)
class StoredPersonState extends WordConverter<PersonState> {

    StoredPersonState() {
        super(PersonState.class);
    }
}
