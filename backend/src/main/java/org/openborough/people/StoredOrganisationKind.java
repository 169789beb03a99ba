package org.openborough.people;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores kinds of organisations by their words. */
@Converter(autoApply = true)
class StoredOrganisationKind extends WordConverter<OrganisationKind> {

    StoredOrganisationKind() {
        super(OrganisationKind.class);
    }
}
