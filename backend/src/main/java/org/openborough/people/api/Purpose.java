package org.openborough.people.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Why personal data is read. */
class Purpose {

    @QueryParam("purpose")
    @DefaultValue("Looking after who holds which post")
    @Size(min = 3, max = 200)
    @Parameter(description = "Why the data is read; kept in the log of readings of personal data.")
    String words;
}
