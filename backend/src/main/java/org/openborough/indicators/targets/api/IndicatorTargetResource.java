package org.openborough.indicators.targets.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.indicators.targets.TargetService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;

@Path("/v1/indicators/{indicatorId}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class IndicatorTargetResource {

    private final TargetService targets;

    @Inject
    IndicatorTargetResource(TargetService targets) {
        this.targets = targets;
    }

    @GET
    @PermitAll
    @DataFamily({"indicators", "places"})
    @Operation(
            summary = "List the targets of an indicator",
            description = "The latest period first, with or without those that were revised.")
    public Listing<TargetResponse> listTargets(
            @PathParam("indicatorId") UUID indicatorId,
            @QueryParam("area") @Size(max = 60) @Parameter(description = "Only targets of the area with this code.")
                    String area,
            @QueryParam("revisions")
                    @DefaultValue("false")
                    @Parameter(description = "Whether targets that were revised are given too.")
                    boolean revisions,
            @Valid @BeanParam ChangesRequest page) {
        Listing<TargetResponse> list = Listing.of(page, request -> targets.list(indicatorId, area, revisions, request)
                .map(TargetResponse::from));
        return revisions ? list.withNothingRemoved() : list.withRemovalsOf("target", indicatorId);
    }

    @POST
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @LocatedAt("/v1/targets")
    @APIResponseSchema(value = TargetResponse.class, responseCode = "201")
    @Operation(
            summary = "Set a target",
            description =
                    "The first target for an area and period; a later one is a revision. For performance officers.")
    public TargetResponse setTarget(
            @PathParam("indicatorId") UUID indicatorId, @NotNull @Valid SetTargetRequest request) {
        return TargetResponse.from(targets.set(indicatorId, request.toEntry()));
    }
}
