package org.openborough.indicators.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.indicators.Indicator;
import org.openborough.indicators.IndicatorService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.security.Roles;

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class IndicatorResource {

    private final IndicatorService indicators;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    IndicatorResource(IndicatorService indicators, MergePatch patches, Precondition precondition) {
        this.indicators = indicators;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "Read an indicator",
            description = "All that is laid down about it. Everybody reads public ones; drafts are for staff.")
    public IndicatorResponse getIndicator(@PathParam("id") UUID id) {
        return whole(indicators.get(id));
    }

    @POST
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = IndicatorResponse.class, responseCode = "201")
    @Operation(
            summary = "Lay down a new indicator",
            description = "It begins as a draft; activate it when it is agreed. For performance officers.")
    public IndicatorResponse createIndicator(@NotNull @Valid IndicatorRequest request) {
        return whole(indicators.create(request.toDefinition()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Change what is laid down",
            description = "Value type, multiplier, year type and whether values add up within the year are fixed once a"
                    + " value is recorded. A retired indicator does not change. For performance officers.")
    @RequestBody(content = @Content(schema = @Schema(implementation = IndicatorRequest.class)))
    public IndicatorResponse updateIndicator(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        IndicatorRequest present = IndicatorRequest.from(indicators.get(id).definition());
        IndicatorRequest request = patches.apply(present, patch);
        return whole(indicators.define(id, precondition.version(), request.toDefinition()));
    }

    @POST
    @Path("/{id}/activate")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Activate a draft",
            description = "From now on whoever its visibility allows can read it. For performance officers.")
    public IndicatorResponse activateIndicator(@PathParam("id") UUID id) {
        return whole(indicators.activate(id, precondition.version()));
    }

    @POST
    @Path("/{id}/retire")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Retire an indicator",
            description = "Its values stay and can be read; the successors show what to read from now on."
                    + " For performance officers.")
    public IndicatorResponse retireIndicator(@PathParam("id") UUID id, @NotNull @Valid RetireIndicatorRequest request) {
        return whole(indicators.retire(
                id, precondition.version(), request.retiredOn(), request.reason(), request.toSuccessors()));
    }

    private IndicatorResponse whole(Indicator indicator) {
        return IndicatorResponse.from(indicator, indicators.around(indicator));
    }
}
