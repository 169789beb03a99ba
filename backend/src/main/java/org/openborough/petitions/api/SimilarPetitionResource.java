package org.openborough.petitions.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.petitions.Wording;
import org.openborough.petitions.reading.PetitionReading;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.Text;

@Path("/v1/similar-petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class SimilarPetitionResource {

    private final PetitionReading petitions;

    @Inject
    SimilarPetitionResource(PetitionReading petitions) {
        this.petitions = petitions;
    }

    @GET
    @PermitAll
    @DataFamily("petitions")
    @Operation(
            summary = "Find similar petitions",
            description = "Published ones that may ask for the same, the likest first, ten at most: to be shown before"
                    + " another is started.")
    public SimilarPetitionsResponse listSimilarPetitions(
            @QueryParam("title")
                    @NotNull
                    @Size(min = 1, max = Wording.LONGEST_TITLE)
                    @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
                    @Parameter(description = "The title in mind.", example = "A crossing outside the school")
                    String title,
            @QueryParam("ask")
                    @Size(max = Wording.LONGEST_ASK)
                    @Parameter(description = "What the council is to be asked.")
                    String ask) {
        return SimilarPetitionsResponse.from(petitions.similarTo(title, ask));
    }
}
