package org.openborough.petitions.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.petitions.PetitionRegister;
import org.openborough.petitions.moderation.ModerationService;
import org.openborough.petitions.reading.PetitionReading;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.security.Roles;

@Path("/v1/paper-petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PaperPetitionResource {

    private final ModerationService moderation;
    private final PetitionRegister register;
    private final PetitionReading petitions;

    @Inject
    PaperPetitionResource(ModerationService moderation, PetitionRegister register, PetitionReading petitions) {
        this.moderation = moderation;
        this.register = register;
        this.petitions = petitions;
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @LocatedAt("/v1/petitions")
    @APIResponseSchema(value = PetitionResponse.class, responseCode = "201")
    @Operation(
            summary = "Enter a petition handed in on paper",
            description = "It is checked like any other, in the same register. For petitions officers.")
    public PetitionResponse createPaperPetition(@NotNull @Valid CreatePetitionRequest request) {
        return PetitionResponse.from(petitions.view(moderation.handIn(
                request.toNewPetition(register.ward(request.wardCode())),
                request.organiser().toContact())));
    }
}
