package org.openborough.indicators.sets.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.indicators.sets.SetState;

/** Which editions are asked for. */
class IndicatorSetFilter {

    @QueryParam("code")
    @Size(max = 60)
    @Parameter(description = "Only the editions of the set with this code.")
    String code;

    @QueryParam("state")
    @Parameter(description = "Only editions in this state.")
    SetState state;
}
