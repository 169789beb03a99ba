package org.openborough.people.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.people.PersonState;

/** Which people are asked for. */
class PersonFilter {

    @QueryParam("state")
    @Parameter(description = "Only people in this state; `waiting` are those whose sign-in nobody has linked.")
    PersonState state;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Only people with this in their name.")
    String words;
}
