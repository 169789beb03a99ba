package org.openborough.petitions.signatures.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.openborough.petitions.signatures.counting.IntegrityService;

@Path("/v1/signature-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class SignatureKeyResource {

    private final IntegrityService integrity;

    @Inject
    SignatureKeyResource(IntegrityService integrity) {
        this.integrity = integrity;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=3600")
    @Operation(
            summary = "Read the key of the daily statements",
            description = "The public key with which the seals of integrity statements are verified.")
    public SignatureKeyResponse getSignatureKey() {
        return SignatureKeyResponse.of(integrity.publicKey());
    }
}
