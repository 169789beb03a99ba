package org.openborough.decisions.issues.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which issues are asked for. */
class IssueFilter {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Only issues with this in their title.")
    String words;

    @QueryParam("open")
    @Parameter(description = "Only open issues, or only closed ones.")
    Boolean open;
}
