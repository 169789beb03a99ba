package org.openborough.places.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.places.AreaKind;
import org.openborough.places.BoundaryService;
import org.openborough.shared.http.DataFamily;

@Path("/v1/boundaries")
@Produces("application/geo+json")
@Tag(ref = "Places")
class BoundaryResource {

    private final BoundaryService boundaries;
    private final ObjectMapper json;

    @Inject
    BoundaryResource(BoundaryService boundaries, ObjectMapper json) {
        this.boundaries = boundaries;
        this.json = json;
    }

    @GET
    @PermitAll
    @DataFamily("places")
    @APIResponseSchema(BoundaryCollectionResponse.class)
    @Operation(
            summary = "Draw the boundaries of areas",
            description = "A GeoJSON FeatureCollection of the areas of a kind, by code. Open to everybody.")
    public StreamingOutput listBoundaries(
            @QueryParam("kind") @NotNull @Parameter(description = "The kind of area.") AreaKind kind,
            @QueryParam("parent")
                    @Size(max = 200)
                    @Parameter(description = "Only areas that lie directly in the area with this code or alias.")
                    String parent,
            @QueryParam("validOn") @Parameter(description = "Areas that exist on this day; today when left out.")
                    LocalDate validOn) {
        return out -> {
            try (BoundaryStream stream = new BoundaryStream(json, out)) {
                boundaries.forEach(kind, parent, validOn, stream::write);
            }
        };
    }
}
