package org.openborough.petitions.api;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.petitions.Petition;
import org.openborough.petitions.moderation.ModerationService;
import org.openborough.petitions.moderation.RefusalService;
import org.openborough.petitions.reading.PetitionReading;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.security.Roles;

@Path("/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionModerationResource {

    private final ModerationService moderation;
    private final RefusalService refusals;
    private final PetitionReading petitions;
    private final Precondition precondition;

    @Inject
    PetitionModerationResource(
            ModerationService moderation,
            RefusalService refusals,
            PetitionReading petitions,
            Precondition precondition) {
        this.moderation = moderation;
        this.refusals = refusals;
        this.petitions = petitions;
        this.precondition = precondition;
    }

    @POST
    @Path("/{id}/open")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Publish a petition to be signed",
            description = "It is open for the months its organiser chose. For petitions officers.")
    public PetitionResponse openPetition(@PathParam("id") UUID id) {
        return whole(moderation.open(id, precondition.version()));
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Accept a petition signed on paper",
            description = "It is submitted to the council thereby. For petitions officers.")
    public PetitionResponse acceptPetition(@PathParam("id") UUID id) {
        return whole(moderation.acceptPaper(id, precondition.version()));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Return a petition for a change",
            description = "The organiser has the days the scheme gives to send it again. For petitions officers.")
    public PetitionResponse returnPetition(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return whole(moderation.returnForChange(id, precondition.version(), request.reason()));
    }

    @POST
    @Path("/{id}/refuse")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Refuse a petition",
            description =
                    "Proposes the refusal; where the scheme wants a second person, it counts once that one confirms it. For petitions officers.")
    public PetitionResponse refusePetition(@PathParam("id") UUID id, @NotNull @Valid RefusePetitionRequest request) {
        return whole(refusals.propose(id, precondition.version(), request.toTerms()));
    }

    @POST
    @Path("/{id}/confirm-refusal")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Confirm a refusal",
            description = "As the second person. The refusal is published with its reason. For petitions officers.")
    public PetitionResponse confirmPetitionRefusal(@PathParam("id") UUID id) {
        return whole(refusals.confirm(id, precondition.version()));
    }

    @POST
    @Path("/{id}/reject-refusal")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Reject a refusal",
            description = "The petition is still to be checked. For petitions officers.")
    public PetitionResponse rejectPetitionRefusal(@PathParam("id") UUID id) {
        return whole(refusals.reject(id, precondition.version()));
    }

    @POST
    @Path("/{id}/route")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Send a petition on",
            description =
                    "For petitions under another enactment, which are registered but not dealt with under the scheme. For petitions officers.")
    public PetitionResponse routePetition(@PathParam("id") UUID id, @NotNull @Valid RoutePetitionRequest request) {
        return whole(moderation.route(id, precondition.version(), request.to()));
    }

    @POST
    @Path("/{id}/take-down")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Take a petition down",
            description = "It is shown no longer, and remembers what it was. For petitions officers.")
    public PetitionResponse takeDownPetition(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return whole(moderation.takeDown(id, precondition.version(), request.reason()));
    }

    @POST
    @Path("/{id}/restore")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Show a petition again",
            description = "As what it was when it was taken down; its clocks run on. For petitions officers.")
    public PetitionResponse restorePetition(@PathParam("id") UUID id) {
        return whole(moderation.restore(id, precondition.version()));
    }

    @POST
    @Path("/{id}/correct")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Correct the text of a petition",
            description =
                    "Only once somebody has signed, which locks it; what it was stays to be read, with the reason. For petitions officers.")
    public PetitionResponse correctPetition(@PathParam("id") UUID id, @NotNull @Valid CorrectPetitionRequest request) {
        return whole(moderation.correct(id, precondition.version(), request.toWording(), request.reason()));
    }

    @POST
    @Path("/{id}/withdraw-for-organiser")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Withdraw a petition for its organiser",
            description = "For organisers who asked for it in another way than by their link. For petitions officers.")
    public PetitionResponse withdrawPetitionForOrganiser(
            @PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return whole(moderation.withdraw(id, precondition.version(), request.reason()));
    }

    private PetitionResponse whole(Petition petition) {
        return PetitionResponse.from(petitions.view(petition));
    }
}
