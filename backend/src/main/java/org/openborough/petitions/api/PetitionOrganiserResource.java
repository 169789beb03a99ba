package org.openborough.petitions.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.openborough.petitions.organisers.OrganiserService;
import org.openborough.petitions.reading.PetitionReading;
import org.openborough.shared.edge.FormShares;
import org.openborough.shared.security.Roles;

@Path("/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionOrganiserResource {

    private final OrganiserService organisers;
    private final PetitionReading petitions;
    private final FormShares shares;

    @Inject
    PetitionOrganiserResource(OrganiserService organisers, PetitionReading petitions, FormShares shares) {
        this.organisers = organisers;
        this.petitions = petitions;
        this.shares = shares;
    }

    @POST
    @Path("/{id}/confirm")
    @PermitAll
    @Operation(
            summary = "Confirm an organiser's address",
            description = "With the token of the link that was sent. Opening the link does nothing: only this does, and"
                    + " once.")
    public PetitionReceiptResponse confirmPetition(
            @PathParam("id") UUID id, @NotNull @Valid ConfirmPetitionRequest request) {
        return PetitionReceiptResponse.from(organisers.confirm(id, request.token()));
    }

    @POST
    @Path("/{id}/preview")
    @PermitAll
    @Operation(
            summary = "Read a petition as its organiser",
            description = "Whatever its state. With the token of a link that was sent, which is not used up by this.")
    public PetitionResponse previewPetition(@PathParam("id") UUID id, @NotNull @Valid ConfirmPetitionRequest request) {
        return PetitionResponse.from(petitions.view(organisers.own(id, request.token())));
    }

    @POST
    @Path("/{id}/resubmit")
    @PermitAll
    @Operation(
            summary = "Send a returned petition again",
            description = "Changed, within the days the scheme gives. With the token of a link that was sent.")
    public PetitionReceiptResponse resubmitPetition(
            @PathParam("id") UUID id, @NotNull @Valid ResubmitPetitionRequest request) {
        return PetitionReceiptResponse.from(organisers.resubmit(id, request.token(), request.toWording()));
    }

    @POST
    @Path("/{id}/withdraw")
    @PermitAll
    @Operation(
            summary = "Withdraw a petition",
            description = "Until it is closed. With the token of a link that was sent.")
    public PetitionReceiptResponse withdrawPetition(
            @PathParam("id") UUID id, @NotNull @Valid OrganiserActionRequest request) {
        return PetitionReceiptResponse.from(organisers.withdraw(id, request.token(), request.reason()));
    }

    @POST
    @Path("/{id}/request-review")
    @PermitAll
    @Operation(
            summary = "Ask for a review",
            description = "Of how the council dealt with a concluded petition. With the token of a link that was sent.")
    public PetitionReceiptResponse requestPetitionReview(
            @PathParam("id") UUID id, @NotNull @Valid OrganiserActionRequest request) {
        return PetitionReceiptResponse.from(organisers.requestReview(id, request.token(), request.reason()));
    }

    @POST
    @Path("/{id}/organiser-links")
    @PermitAll
    @Operation(
            summary = "Ask for an organiser's link",
            description = "The answer is always the same, whether or not the petition is organised from the address."
                    + " Few requests an hour from one network.")
    public OrganiserLinkResponse sendOrganiserLink(
            @PathParam("id") UUID id, @NotNull @Valid OrganiserLinkRequest request) {
        shares.take();
        organisers.sendLink(id, request.email());
        return OrganiserLinkResponse.same();
    }

    @GET
    @Path("/{id}/organiser")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Read an organiser's details",
            description = "Personal data: that they were read is noted. For petitions officers.")
    public PetitionOrganiserResponse getPetitionOrganiser(@PathParam("id") UUID id) {
        return PetitionOrganiserResponse.from(organisers.read(id, "Read by an officer"));
    }
}
