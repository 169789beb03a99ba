package org.openborough.petitions.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.petitions.moderation.DeskService;
import org.openborough.shared.security.Roles;

@Path("/v1/petitions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionDeskResource {

    private final DeskService desk;

    @Inject
    PetitionDeskResource(DeskService desk) {
        this.desk = desk;
    }

    @PUT
    @Path("/edit-lock")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Take a petition in hand",
            description = "For half an hour, or for half an hour more; others are told and cannot change it meanwhile."
                    + " For petitions officers.")
    public EditLockResponse takePetitionEditLock(@PathParam("id") UUID id) {
        return EditLockResponse.from(desk.takeLock(id));
    }

    @DELETE
    @Path("/edit-lock")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Let go of a petition",
            description = "Only what one holds oneself; otherwise nothing happens. For petitions officers.")
    public void releasePetitionEditLock(@PathParam("id") UUID id) {
        desk.releaseLock(id);
    }

    @GET
    @Path("/notes")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Read the notes on a petition",
            description = "What officers told each other, in order; never public. For petitions officers.")
    public PetitionNotesResponse getPetitionNotes(@PathParam("id") UUID id) {
        return PetitionNotesResponse.from(desk.notes(id));
    }

    @POST
    @Path("/notes")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = PetitionNoteResponse.class, responseCode = "201")
    @Operation(summary = "Write a note on a petition", description = "Never public. For petitions officers.")
    public PetitionNoteResponse createPetitionNote(
            @PathParam("id") UUID id, @NotNull @Valid PetitionNoteRequest request) {
        return PetitionNoteResponse.from(desk.note(id, request.text()));
    }
}
