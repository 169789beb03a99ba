package org.openborough.petitions.schemes.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.petitions.schemes.SchemeState;

/** Which versions are asked for. */
class PetitionSchemeFilter {

    @QueryParam("state")
    @Parameter(description = "Only versions in this state; drafts are for staff.")
    SchemeState state;

    @QueryParam("inForceOn")
    @Parameter(description = "Only the version in force on this day.", example = "2026-04-01")
    LocalDate inForceOn;
}
