package org.openborough.people;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores kinds of units by their words. */
@Converter(autoApply = true)
class StoredOrganisationUnitKind extends WordConverter<OrganisationUnitKind> {

    StoredOrganisationUnitKind() {
        super(OrganisationUnitKind.class);
    }
}
