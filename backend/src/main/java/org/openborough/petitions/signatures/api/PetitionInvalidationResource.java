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
import org.openborough.petitions.signatures.abuse.InvalidationService;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;

/** Taking out signatures of a petition that were given wrongly. */
@Path("/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionInvalidationResource {

    private final InvalidationService invalidations;

    @Inject
    PetitionInvalidationResource(InvalidationService invalidations) {
        this.invalidations = invalidations;
    }

    @GET
    @Path("/{id}/signature-invalidations")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR, Roles.INTERNAL_AUDITOR})
    @Operation(
            summary = "List the invalidations of a petition",
            description = "The latest first. For petitions officers and auditors.")
    public Listing<InvalidationResponse> listSignatureInvalidations(
            @PathParam("id") UUID id, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> invalidations.list(id, request).map(InvalidationResponse::from))
                .withNothingRemoved();
    }

    @POST
    @Path("/{id}/count-invalidation")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Count what an invalidation would take out",
            description = "Changes nothing. For petitions officers.")
    public InvalidationCountResponse countSignatureInvalidation(
            @PathParam("id") UUID id, @NotNull @Valid InvalidationChoiceRequest request) {
        return new InvalidationCountResponse(invalidations.count(id, request.toChoice()));
    }

    @POST
    @Path("/{id}/signature-invalidations")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @LocatedAt("/v1/signature-invalidations")
    @ResponseStatus(201)
    @APIResponseSchema(value = InvalidationResponse.class, responseCode = "201")
    @Operation(
            summary = "Take signatures out",
            description =
                    "All that the choice takes in, for a reason that the public reads; the people hear nothing and"
                            + " cannot sign again. For petitions officers.")
    public InvalidationResponse createSignatureInvalidation(
            @PathParam("id") UUID id, @NotNull @Valid InvalidateSignaturesRequest request) {
        return InvalidationResponse.from(
                invalidations.invalidate(id, request.choice().toChoice(), request.reason(), request.expected()));
    }
}
