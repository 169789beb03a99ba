package org.openborough.imports.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.imports.mappings.ColumnMappingService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;

@Path("/v1/column-mappings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Imports")
class ColumnMappingResource {

    private final ColumnMappingService mappings;
    private final Precondition precondition;

    @Inject
    ColumnMappingResource(ColumnMappingService mappings, Precondition precondition) {
        this.mappings = mappings;
        this.precondition = precondition;
    }

    @GET
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "List remembered column mappings",
            description = "Decisions about columns that are used again for files with the same headers. For"
                    + " performance officers and administrators.")
    public Listing<ColumnMappingResponse> listColumnMappings(
            @QueryParam("kind") @Size(max = 60) @Parameter(description = "Only mappings for this kind of file.")
                    String kind,
            @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> mappings.list(kind, request).map(ColumnMappingResponse::from))
                .withRemovalsOf("column-mapping");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Read a remembered column mapping",
            description = "One mapping. For performance officers and administrators.")
    public ColumnMappingResponse getColumnMapping(@PathParam("id") UUID id) {
        return ColumnMappingResponse.from(mappings.get(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Forget a column mapping",
            description = "Later files are no longer read by it. For performance officers and administrators.")
    public void deleteColumnMapping(@PathParam("id") UUID id) {
        mappings.forget(id, precondition.version());
    }
}
