package org.openborough.petitions.signatures.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.petitions.signatures.abuse.InvalidationService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.security.Roles;

@Path("/v1/signature-invalidations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class InvalidationResource {

    private final InvalidationService invalidations;
    private final Precondition precondition;

    @Inject
    InvalidationResource(InvalidationService invalidations, Precondition precondition) {
        this.invalidations = invalidations;
        this.precondition = precondition;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR, Roles.INTERNAL_AUDITOR})
    @Operation(summary = "Read an invalidation", description = "For petitions officers and auditors.")
    public InvalidationResponse getSignatureInvalidation(@PathParam("id") UUID id) {
        return InvalidationResponse.from(invalidations.get(id));
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Put signatures back",
            description = "Those an invalidation took out, once. For petitions officers.")
    public InvalidationResponse undoSignatureInvalidation(@PathParam("id") UUID id) {
        return InvalidationResponse.from(invalidations.undo(id, precondition.version()));
    }
}
