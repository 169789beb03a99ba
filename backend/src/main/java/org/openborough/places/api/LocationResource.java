package org.openborough.places.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.places.AreaKind;
import org.openborough.places.BoundaryService;
import org.openborough.shared.http.DataFamily;

@Path("/v1/locations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Places")
class LocationResource {

    private final BoundaryService boundaries;

    @Inject
    LocationResource(BoundaryService boundaries) {
        this.boundaries = boundaries;
    }

    @GET
    @PermitAll
    @DataFamily("places")
    @Operation(
            summary = "Find the areas a point lies in",
            description = "Of today's areas with a boundary; a point on an edge lies in both areas. Open to everybody.")
    public LocationResponse getLocation(
            @QueryParam("latitude")
                    @NotNull
                    @DecimalMin("-90")
                    @DecimalMax("90")
                    @Parameter(description = "Degrees north (WGS 84).", example = "53.6")
                    Double latitude,
            @QueryParam("longitude")
                    @NotNull
                    @DecimalMin("-180")
                    @DecimalMax("180")
                    @Parameter(description = "Degrees east (WGS 84).", example = "-3.03")
                    Double longitude,
            @QueryParam("kind") @Parameter(description = "Only areas of this kind.") AreaKind kind) {
        return new LocationResponse(boundaries.at(latitude, longitude, kind).stream()
                .map(LocationResponse.AreaAround::of)
                .toList());
    }
}
