package org.openborough.people.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Organisation;

/** An organisation as other records name it. */
record OrganisationRef(
        UUID id, @Schema(examples = "Anytown Council") String name) {

    static OrganisationRef of(Organisation organisation) {
        return new OrganisationRef(organisation.id(), organisation.name());
    }
}
