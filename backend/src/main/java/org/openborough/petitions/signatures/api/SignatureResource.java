package org.openborough.petitions.signatures.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.petitions.signatures.SignatureService;

/** One's own signature, by the link in the message. The token is never part of an address, and no GET changes anything. */
@Path("/v1/signatures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class SignatureResource {

    private final SignatureService signatures;

    @Inject
    SignatureResource(SignatureService signatures) {
        this.signatures = signatures;
    }

    @POST
    @Path("/see")
    @PermitAll
    @Operation(
            summary = "See one's own signature",
            description = "With the token of the link in the message. Changes nothing.")
    public OwnSignatureResponse seeSignature(@NotNull @Valid SignatureTokenRequest request) {
        return OwnSignatureResponse.from(signatures.see(request.token()));
    }

    @POST
    @Path("/confirm")
    @PermitAll
    @Operation(
            summary = "Confirm a signature",
            description = "Once, with the token of the link in the message, until some hours after the petition closes"
                    + " (24 in the presets).")
    public OwnSignatureResponse confirmSignature(@NotNull @Valid SignatureTokenRequest request) {
        return OwnSignatureResponse.from(signatures.confirm(request.token()));
    }

    @POST
    @Path("/withdraw")
    @PermitAll
    @Operation(
            summary = "Withdraw a signature",
            description = "As long as signatures of the petition can be confirmed.")
    public OwnSignatureResponse withdrawSignature(@NotNull @Valid SignatureTokenRequest request) {
        return OwnSignatureResponse.from(signatures.withdraw(request.token()));
    }

    @POST
    @Path("/erase")
    @PermitAll
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Done.")
    @Operation(
            summary = "Have one's details erased",
            description = "Before the petition has closed the signature is withdrawn too; afterwards it stays counted,"
                    + " with nothing left about who gave it.")
    public void eraseSignature(@NotNull @Valid SignatureTokenRequest request) {
        signatures.erase(request.token());
    }

    @POST
    @Path("/ask-new-address")
    @PermitAll
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Done.")
    @Operation(
            summary = "Ask for messages to go to another address",
            description = "A message to the new address asks to confirm it; until then nothing changes.")
    public void askNewSignatureAddress(@NotNull @Valid NewAddressRequest request) {
        signatures.askForNewAddress(request.token(), request.email());
    }

    @POST
    @Path("/change-address")
    @PermitAll
    @Operation(
            summary = "Confirm a new address",
            description = "With the token of the message to the new address. The link in older messages ends.")
    public OwnSignatureResponse changeSignatureAddress(@NotNull @Valid SignatureTokenRequest request) {
        return OwnSignatureResponse.from(signatures.changeAddress(request.token()));
    }
}
