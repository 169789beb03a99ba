package org.openborough.petitions.signatures.api;

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
import org.openborough.petitions.signatures.paper.PaperBatch;
import org.openborough.petitions.signatures.paper.PaperService;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;

/** Signatures of a petition on paper. */
@Path("/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionPaperResource {

    private final PaperService paper;

    @Inject
    PetitionPaperResource(PaperService paper) {
        this.paper = paper;
    }

    @GET
    @Path("/{id}/paper-batches")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR, Roles.INTERNAL_AUDITOR})
    @Operation(
            summary = "List the batches of sheets of a petition",
            description = "The latest first. For petitions officers and auditors.")
    public Listing<PaperBatchSummaryResponse> listPaperBatches(
            @PathParam("id") UUID id, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> paper.list(id, request).map(PaperBatchSummaryResponse::from))
                .withNothingRemoved();
    }

    @POST
    @Path("/{id}/paper-batches")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @LocatedAt("/v1/paper-batches")
    @ResponseStatus(201)
    @APIResponseSchema(value = PaperBatchResponse.class, responseCode = "201")
    @Operation(
            summary = "Enter a batch of sheets",
            description = "Each line is accepted or rejected with its reason; who signed before, on paper or"
                    + " electronically, is counted once. A sheet whose scan was entered before is refused. For petitions"
                    + " officers.")
    public PaperBatchResponse createPaperBatch(@PathParam("id") UUID id, @NotNull @Valid PaperBatchRequest request) {
        PaperBatch batch = paper.enter(id, request.receivedOn(), request.receivedBy(), request.toSheets());
        return PaperBatchResponse.of(batch, paper.lines(batch.id()));
    }
}
