package org.openborough.people.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which responsibilities are asked for. */
class ResponsibilityFilter {

    @QueryParam("resourceKind")
    @Size(max = 60)
    @Pattern(regexp = AssignRequest.WORD)
    @Parameter(description = "Only duties for records of this kind, such as `indicator`.")
    String resourceKind;

    @QueryParam("resourceId")
    @Parameter(description = "Only duties for the record with this id.")
    UUID resourceId;

    @QueryParam("post")
    @Parameter(description = "Only duties of the post with this id.")
    UUID post;

    @QueryParam("duty")
    @Size(max = 60)
    @Pattern(regexp = AssignRequest.WORD)
    @Parameter(description = "Only this duty, such as `data-provider`.")
    String duty;

    @QueryParam("on")
    @Parameter(description = "Only what holds on this day; without it, the whole history.")
    LocalDate on;
}
