package org.openborough.people.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.OrganisationUnit;

/** A unit as other records name it. */
record UnitRef(
        UUID id, @Schema(examples = "Children's Services") String name) {

    static UnitRef of(OrganisationUnit unit) {
        return new UnitRef(unit.id(), unit.name());
    }
}
