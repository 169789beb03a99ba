package org.openborough.petitions.schemes.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/petition-scheme-presets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionSchemePresetResource {

    @GET
    @PermitAll
    @Operation(
            summary = "List the presets of petition schemes",
            description = "The laws a scheme can be made under, each with the rules it begins with.")
    public PetitionSchemePresetsResponse listPetitionSchemePresets() {
        return PetitionSchemePresetsResponse.all();
    }
}
