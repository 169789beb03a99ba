package org.openborough.indicators.observations.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.indicators.observations.ObservationService;
import org.openborough.shared.security.Roles;

@Path("/v1/indicators/{indicatorId}/plausibility")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class PlausibilityResource {

    private final ObservationService observations;

    @Inject
    PlausibilityResource(ObservationService observations) {
        this.observations = observations;
    }

    @POST
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @Operation(
            summary = "Look at a value before it is recorded",
            description = "Says what is unusual about it beside the values before it and its target. Writes nothing."
                    + " For whoever may record values of the indicator.")
    public PlausibilityResponse checkPlausibility(
            @PathParam("indicatorId") UUID indicatorId, @NotNull @Valid RecordObservationRequest request) {
        return PlausibilityResponse.from(observations.scrutinise(indicatorId, request.toEntry()));
    }
}
