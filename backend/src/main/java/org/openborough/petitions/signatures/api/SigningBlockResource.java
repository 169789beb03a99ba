package org.openborough.petitions.signatures.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.openborough.petitions.signatures.abuse.SigningBlockService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;

@Path("/v1/signing-blocks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class SigningBlockResource {

    private final SigningBlockService blocks;
    private final Precondition precondition;

    @Inject
    SigningBlockResource(SigningBlockService blocks, Precondition precondition) {
        this.blocks = blocks;
        this.precondition = precondition;
    }

    @GET
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "List what nobody signs from",
            description = "Networks and domains, the latest first. For petitions officers.")
    public Listing<SigningBlockResponse> listSigningBlocks(@Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> blocks.list(request).map(SigningBlockResponse::from))
                .withRemovalsOf("signing-block");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Read a block", description = "For petitions officers.")
    public SigningBlockResponse getSigningBlock(@PathParam("id") UUID id) {
        return SigningBlockResponse.from(blocks.get(id));
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = SigningBlockResponse.class, responseCode = "201")
    @Operation(
            summary = "Block a network or a domain",
            description = "Whoever tries to sign from there is answered as everybody is, and gets no message. For"
                    + " petitions officers.")
    public SigningBlockResponse createSigningBlock(@NotNull @Valid SigningBlockRequest request) {
        return SigningBlockResponse.from(blocks.block(request.toOrigin(), request.reason()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Lift a block", description = "For petitions officers.")
    public void deleteSigningBlock(@PathParam("id") UUID id) {
        blocks.unblock(id, precondition.version());
    }
}
