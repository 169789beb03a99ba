package org.openborough.petitions.signatures.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.openborough.petitions.signatures.SignatureService;
import org.openborough.petitions.signatures.requests.SigningRequests;
import org.openborough.shared.edge.Caller;

@Path("/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionSignatureResource {

    private final SigningRequests requests;
    private final SignatureService signatures;
    private final Caller caller;

    @Inject
    PetitionSignatureResource(SigningRequests requests, SignatureService signatures, Caller caller) {
        this.requests = requests;
        this.signatures = signatures;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/signatures")
    @PermitAll
    @ResponseStatus(202)
    @APIResponseSchema(value = SignPetitionResponse.class, responseCode = "202")
    @Operation(
            summary = "Ask to sign a petition",
            description = "The answer is the same whether or not the address has signed before or is blocked: what"
                    + " follows is told by e-mail only. Open to everybody.")
    public SignPetitionResponse signPetition(@PathParam("id") UUID id, @NotNull @Valid SignPetitionRequest request) {
        requests.ask(id, request.toAsked(caller.network().orElse(null)));
        return SignPetitionResponse.SAME;
    }

    @POST
    @Path("/{id}/confirm-signature")
    @PermitAll
    @Operation(
            summary = "Confirm a signature by code",
            description = "With the code of the message and the address it went to, instead of the link.")
    public OwnSignatureResponse confirmSignatureByCode(
            @PathParam("id") UUID id, @NotNull @Valid ConfirmByCodeRequest request) {
        return OwnSignatureResponse.from(signatures.confirmByCode(id, request.email(), request.code()));
    }
}
