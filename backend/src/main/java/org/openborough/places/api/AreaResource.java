package org.openborough.places.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.openborough.places.AreaService;
import org.openborough.places.BoundaryService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Places")
class AreaResource {

    private final AreaService areas;
    private final BoundaryService boundaries;
    private final CurrentUser user;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    AreaResource(
            AreaService areas,
            BoundaryService boundaries,
            CurrentUser user,
            MergePatch patches,
            Precondition precondition) {
        this.areas = areas;
        this.boundaries = boundaries;
        this.user = user;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("places")
    @Operation(
            summary = "List areas",
            description = "Countries, regions, authorities, wards and smaller areas of every vintage, by code. Open to"
                    + " everybody.")
    public Listing<AreaResponse> listAreas(@Valid @BeanParam AreaFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> areas.list(filter.toQuestion(), request)
                        .map(AreaResponse::from))
                .withRemovalsOf("area");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read an area", description = "One area. Open to everybody.")
    public AreaResponse getArea(@PathParam("id") UUID id) {
        return AreaResponse.from(areas.get(id));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = AreaResponse.class, responseCode = "201")
    @Operation(
            summary = "Add an area",
            description = "By its GSS code, or by a code of the council's own for areas it drew itself. For"
                    + " administrators.")
    public AreaResponse createArea(@NotNull @Valid CreateAreaRequest request) {
        return AreaResponse.from(areas.create(request.code(), request.toDetails()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PERFORMANCE_OFFICER})
    @IfMatch
    @Operation(
            summary = "Change an area",
            description = "Changes the fields given. For administrators; performance officers may move the tile.")
    @RequestBody(content = @Content(schema = @Schema(implementation = AreaRequest.class)))
    public AreaResponse updateArea(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        AreaRequest present = AreaRequest.of(areas.get(id).area());
        AreaRequest request = patches.apply(present, patch);
        return AreaResponse.from(areas.revise(id, precondition.version(), request.toDetails(), user));
    }

    @PUT
    @Path("/{id}/boundary")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(
            summary = "Give an area its boundary",
            description = "A shape with a fault is kept as it is, and the fault is told with the area. For"
                    + " administrators.")
    public AreaResponse drawBoundary(@PathParam("id") UUID id, @NotNull @Valid DrawBoundaryRequest request) {
        return AreaResponse.from(boundaries.draw(id, precondition.version(), request.geometry(), request.source()));
    }

    @GET
    @Path("/{id}/populations")
    @PermitAll
    @DataFamily("places")
    @Operation(
            summary = "List the populations of an area",
            description = "By year, age band and source, latest first. Open to everybody.")
    public PopulationListResponse listPopulations(@PathParam("id") UUID id) {
        return new PopulationListResponse(
                areas.populations(id).stream().map(PopulationResponse::of).toList());
    }

    @POST
    @Path("/{id}/populations")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = PopulationResponse.class, responseCode = "201")
    @Operation(
            summary = "Record a population",
            description = "It takes the place of what the same source said of the same year and ages. For"
                    + " administrators.")
    public PopulationResponse createPopulation(@PathParam("id") UUID id, @NotNull @Valid PopulationRequest request) {
        return PopulationResponse.of(areas.recordPopulation(id, request.toPopulation()));
    }
}
