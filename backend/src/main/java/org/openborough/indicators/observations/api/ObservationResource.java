package org.openborough.indicators.observations.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.indicators.Audience;
import org.openborough.indicators.observations.ListedObservation;
import org.openborough.indicators.observations.ObservationService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;

@Path("/v1/observations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class ObservationResource {

    private final ObservationService observations;
    private final Precondition precondition;
    private final CurrentUser user;

    @Inject
    ObservationResource(ObservationService observations, Precondition precondition, CurrentUser user) {
        this.observations = observations;
        this.precondition = precondition;
        this.user = user;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Read a value",
            description = "One revision of a value, also after it was corrected. Small numbers are left out for the"
                    + " public.")
    public ObservationResponse getObservation(@PathParam("id") UUID id) {
        return shown(observations.get(id));
    }

    @POST
    @Path("/correct")
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @ResponseStatus(201)
    @LocatedAt("/v1/observations")
    @APIResponseSchema(value = ObservationResponse.class, responseCode = "201")
    @Operation(
            summary = "Correct a value",
            description = "Makes a new revision with a reason; the old one stays, and every report as at its date."
                    + " A value that should not be there is corrected to the status withdrawn."
                    + " For whoever may record values of the indicator.")
    public ObservationResponse correctObservation(
            @PathParam("id") UUID id, @NotNull @Valid CorrectObservationRequest request) {
        return shown(observations.correct(id, precondition.version(), request.toCorrection()));
    }

    private ObservationResponse shown(ListedObservation listed) {
        return ObservationResponse.from(listed, Audience.of(user).seesSmallNumbers());
    }
}
