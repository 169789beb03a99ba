package org.openborough.operations.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.operations.OperationsService;
import org.openborough.shared.security.Roles;

@Path("/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Platform")
class OperationsResource {

    private final OperationsService operations;

    @Inject
    OperationsResource(OperationsService operations) {
        this.operations = operations;
    }

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "See how the service is doing",
            description = "Jobs with their last runs, and what waits to be told or sent. For administrators.")
    public OperationsResponse getOperations() {
        return OperationsResponse.from(operations.present());
    }
}
