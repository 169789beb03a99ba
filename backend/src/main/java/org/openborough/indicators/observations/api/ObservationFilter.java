package org.openborough.indicators.observations.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.indicators.observations.ObservationQuestion;

/** Which values are asked for. */
class ObservationFilter {

    @QueryParam("area")
    @Size(max = 60)
    @Parameter(description = "Only values of the area with this code.")
    String area;

    @QueryParam("from")
    @Parameter(description = "Only periods that begin on or after this day.")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only periods that end on or before this day.")
    LocalDate to;

    @QueryParam("asAt")
    @Parameter(description = "The values as they stood at this time.")
    Instant asAt;

    @QueryParam("revisions")
    @DefaultValue("false")
    @Parameter(description = "Whether values that were corrected are given too.")
    boolean revisions;

    ObservationQuestion toQuestion() {
        return new ObservationQuestion(area, from, to, asAt, revisions);
    }
}
