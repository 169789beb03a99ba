package org.openborough.people.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.people.OrganisationUnitKind;

/** Which units are asked for. */
class OrganisationUnitFilter {

    @QueryParam("organisation")
    @Parameter(description = "Only units of the organisation with this id.")
    UUID organisation;

    @QueryParam("kind")
    @Parameter(description = "Only units of this kind.")
    OrganisationUnitKind kind;

    @QueryParam("parent")
    @Parameter(description = "Only units directly below the unit with this id.")
    UUID parent;

    @QueryParam("on")
    @Parameter(description = "Only units that exist on this day.")
    LocalDate on;
}
