package org.openborough.petitions.signatures.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.petitions.signatures.paper.PaperBatch;
import org.openborough.petitions.signatures.paper.PaperService;
import org.openborough.shared.security.Roles;

@Path("/v1/paper-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PaperBatchResource {

    private final PaperService paper;

    @Inject
    PaperBatchResource(PaperService paper) {
        this.paper = paper;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR, Roles.INTERNAL_AUDITOR})
    @Operation(
            summary = "Read a batch of sheets",
            description = "With what became of every line. For petitions officers and auditors.")
    public PaperBatchResponse getPaperBatch(@PathParam("id") UUID id) {
        PaperBatch batch = paper.get(id);
        return PaperBatchResponse.of(batch, paper.lines(batch.id()));
    }
}
