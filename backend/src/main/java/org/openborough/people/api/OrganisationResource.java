package org.openborough.people.api;

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
import org.openborough.people.Organisation;
import org.openborough.people.OrganisationService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "People")
class OrganisationResource {

    private final OrganisationService organisations;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    OrganisationResource(OrganisationService organisations, MergePatch patches, Precondition precondition) {
        this.organisations = organisations;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("people")
    @Operation(
            summary = "List organisations",
            description = "The council and its partners, by name. Open to everybody.")
    public Listing<OrganisationResponse> listOrganisations(
            @Valid @BeanParam OrganisationFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> organisations
                        .list(filter.kind, filter.words, request)
                        .map(OrganisationResponse::from))
                .withRemovalsOf("organisation");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read an organisation", description = "One organisation. Open to everybody.")
    public OrganisationResponse getOrganisation(@PathParam("id") UUID id) {
        return OrganisationResponse.from(organisations.get(id));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = OrganisationResponse.class, responseCode = "201")
    @Operation(
            summary = "Register an organisation",
            description = "Names are unique, and there is only one council. For administrators.")
    public OrganisationResponse createOrganisation(@NotNull @Valid OrganisationRequest request) {
        return OrganisationResponse.from(organisations.register(request.toDetails()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(summary = "Change an organisation", description = "Changes the fields given. For administrators.")
    @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationRequest.class)))
    public OrganisationResponse updateOrganisation(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        Organisation present = organisations.get(id);
        OrganisationRequest request = patches.apply(OrganisationRequest.of(present), patch);
        return OrganisationResponse.from(organisations.revise(id, precondition.version(), request.toDetails()));
    }
}
