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
import org.openborough.petitions.handling.HandlingService;
import org.openborough.petitions.handling.ReviewService;
import org.openborough.petitions.reading.PetitionReading;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.security.Roles;

@Path("/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionHandlingResource {

    private final HandlingService handling;
    private final ReviewService reviews;
    private final PetitionReading petitions;
    private final Precondition precondition;

    @Inject
    PetitionHandlingResource(
            HandlingService handling, ReviewService reviews, PetitionReading petitions, Precondition precondition) {
        this.handling = handling;
        this.reviews = reviews;
        this.petitions = petitions;
        this.precondition = precondition;
    }

    @POST
    @Path("/{id}/acknowledge")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Acknowledge a petition",
            description = "Says what the council will do and when. For petitions officers.")
    public PetitionResponse acknowledgePetition(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return whole(handling.acknowledge(id, precondition.version(), request.reason()));
    }

    @POST
    @Path("/{id}/take-step")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Record a step taken on a petition",
            description = "It is told to the organiser and shown to everybody. For petitions officers.")
    public PetitionResponse takePetitionStep(@PathParam("id") UUID id, @NotNull @Valid TakeStepRequest request) {
        return whole(handling.takeStep(id, precondition.version(), request.toDetails()));
    }

    @POST
    @Path("/{id}/conclude")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Conclude a petition",
            description =
                    "With the answer. Where enough have signed, not before a step was taken. For petitions officers.")
    public PetitionResponse concludePetition(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return whole(handling.conclude(id, precondition.version(), request.reason()));
    }

    @POST
    @Path("/{id}/archive")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Archive a petition", description = "The end of its life. For petitions officers.")
    public PetitionResponse archivePetition(@PathParam("id") UUID id) {
        return whole(handling.archive(id, precondition.version()));
    }

    @POST
    @Path("/{id}/decide-review")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Record what a review found",
            description = "Its publication is due within the days the scheme gives. For petitions officers.")
    public PetitionResponse decidePetitionReview(
            @PathParam("id") UUID id, @NotNull @Valid DecideReviewRequest request) {
        return whole(reviews.decide(id, precondition.version(), request.meeting(), request.result()));
    }

    @POST
    @Path("/{id}/publish-review")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Publish what a review found", description = "The organiser is told. For petitions officers.")
    public PetitionResponse publishPetitionReview(@PathParam("id") UUID id) {
        return whole(reviews.publish(id, precondition.version()));
    }

    private PetitionResponse whole(Petition petition) {
        return PetitionResponse.from(petitions.view(petition));
    }
}
