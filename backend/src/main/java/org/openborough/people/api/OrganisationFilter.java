package org.openborough.people.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.people.OrganisationKind;

/** Which organisations are asked for. */
class OrganisationFilter {

    @QueryParam("kind")
    @Parameter(description = "Only organisations of this kind.")
    OrganisationKind kind;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Only organisations with this in their name.")
    String words;
}
