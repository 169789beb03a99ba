package org.openborough.indicators.observations.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.openborough.indicators.observations.ObservationService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;

@Path("/v1/indicators/{indicatorId}/observations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class IndicatorObservationResource {

    private final ObservationService observations;
    private final CurrentUser user;

    @Inject
    IndicatorObservationResource(ObservationService observations, CurrentUser user) {
        this.observations = observations;
        this.user = user;
    }

    @GET
    @PermitAll
    @DataFamily({"indicators", "places"})
    @Operation(
            summary = "List the values of an indicator",
            description = "The latest period first, as they stand now or stood at a time, with or without those that"
                    + " were corrected. Small numbers are left out for the public.")
    public Listing<ObservationResponse> listObservations(
            @PathParam("indicatorId") UUID indicatorId,
            @Valid @BeanParam ObservationFilter filter,
            @Valid @BeanParam ChangesRequest page) {
        boolean openly = Audience.of(user).seesSmallNumbers();
        Listing<ObservationResponse> list = Listing.of(page, request -> observations
                .list(indicatorId, filter.toQuestion(), request)
                .map(listed -> ObservationResponse.from(listed, openly)));
        return filter.revisions ? list.withNothingRemoved() : list.withRemovalsOf("observation", indicatorId);
    }

    @POST
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @ResponseStatus(201)
    @LocatedAt("/v1/observations")
    @APIResponseSchema(value = ObservationResponse.class, responseCode = "201")
    @Operation(
            summary = "Record a value",
            description = "The first value for an area and period; a later one is a correction. For performance"
                    + " officers, for data providers whose post provides the data, and for clients of the partner that"
                    + " owns the indicator (scope indicators:write).")
    public ObservationResponse recordObservation(
            @PathParam("indicatorId") UUID indicatorId, @NotNull @Valid RecordObservationRequest request) {
        return ObservationResponse.from(
                observations.record(indicatorId, request.toEntry()),
                Audience.of(user).seesSmallNumbers());
    }
}
