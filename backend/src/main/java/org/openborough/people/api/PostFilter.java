package org.openborough.people.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts are asked for. */
class PostFilter {

    @QueryParam("organisation")
    @Parameter(description = "Only posts of the organisation with this id.")
    UUID organisation;

    @QueryParam("unit")
    @Parameter(description = "Only posts of the unit with this id.")
    UUID unit;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Only posts with this in their title.")
    String words;

    @QueryParam("on")
    @Parameter(description = "Only posts that exist on this day.")
    LocalDate on;
}
