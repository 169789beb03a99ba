package org.openborough.petitions.schemes.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.petitions.schemes.PetitionSchemeService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/petition-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionSchemeResource {

    private final PetitionSchemeService schemes;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    PetitionSchemeResource(PetitionSchemeService schemes, MergePatch patches, Precondition precondition) {
        this.schemes = schemes;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("petition-schemes")
    @Operation(
            summary = "List the versions of the petition scheme",
            description = "The latest first. Drafts are for staff.")
    public Listing<PetitionSchemeSummaryResponse> listPetitionSchemes(
            @Valid @BeanParam PetitionSchemeFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> schemes.list(filter.state, filter.inForceOn, request)
                        .map(PetitionSchemeSummaryResponse::from))
                .withNothingRemoved();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "Read a version of the petition scheme",
            description = "With every rule as a value. Drafts are for staff.")
    public PetitionSchemeResponse getPetitionScheme(@PathParam("id") UUID id) {
        return PetitionSchemeResponse.from(schemes.get(id));
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = PetitionSchemeResponse.class, responseCode = "201")
    @Operation(
            summary = "Draw up a petition scheme",
            description = "A draft with the rules sent, or those of the preset. For petitions officers.")
    public PetitionSchemeResponse createPetitionScheme(@NotNull @Valid CreatePetitionSchemeRequest request) {
        return PetitionSchemeResponse.from(schemes.draw(request.name(), request.preset(), request.rulesOrPreset()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Change a draft of the petition scheme",
            description = "A published version does not change. For petitions officers.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PetitionSchemeRequest.class)))
    public PetitionSchemeResponse updatePetitionScheme(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        PetitionSchemeRequest request = patches.apply(PetitionSchemeRequest.from(schemes.get(id)), patch);
        return PetitionSchemeResponse.from(
                schemes.layDown(id, precondition.version(), request.name(), request.rules()));
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Publish a version of the petition scheme",
            description = "It is never edited again, and the version before ends on the eve. Refused when the threshold"
                    + " for a debate is above 5 % of the area's population. For petitions officers.")
    public PetitionSchemeResponse publishPetitionScheme(
            @PathParam("id") UUID id, @NotNull @Valid PublishPetitionSchemeRequest request) {
        return PetitionSchemeResponse.from(schemes.publish(id, precondition.version(), request.toApproval()));
    }

    @POST
    @Path("/{id}/revise")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @ResponseStatus(201)
    @APIResponseSchema(value = PetitionSchemeResponse.class, responseCode = "201")
    @Operation(
            summary = "Begin the next version of the petition scheme",
            description = "A draft with the same rules. Petitions keep the version they were made under. For petitions"
                    + " officers.")
    public PetitionSchemeResponse revisePetitionScheme(@PathParam("id") UUID id) {
        return PetitionSchemeResponse.from(schemes.revise(id, precondition.version()));
    }
}
