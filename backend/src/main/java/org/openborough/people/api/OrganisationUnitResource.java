package org.openborough.people.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
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
import org.openborough.people.OrganisationUnitService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/organisation-units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "People")
class OrganisationUnitResource {

    private final OrganisationUnitService units;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    OrganisationUnitResource(OrganisationUnitService units, MergePatch patches, Precondition precondition) {
        this.units = units;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @Authenticated
    @Operation(
            summary = "List units of organisations",
            description = "Directorates, services, teams and portfolios, by name. For everybody who is signed in.")
    public Listing<OrganisationUnitResponse> listOrganisationUnits(
            @Valid @BeanParam OrganisationUnitFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(
                        page, request -> units.list(filter.organisation, filter.kind, filter.parent, filter.on, request)
                                .map(OrganisationUnitResponse::from))
                .withRemovalsOf("organisation-unit");
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "Read a unit", description = "One unit. For everybody who is signed in.")
    public OrganisationUnitResponse getOrganisationUnit(@PathParam("id") UUID id) {
        return OrganisationUnitResponse.from(units.get(id));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = OrganisationUnitResponse.class, responseCode = "201")
    @Operation(summary = "Set up a unit", description = "Below another unit or at the top. For administrators.")
    public OrganisationUnitResponse createOrganisationUnit(@NotNull @Valid CreateOrganisationUnitRequest request) {
        return OrganisationUnitResponse.from(units.setUp(request.organisationId(), request.toDetails()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(summary = "Change a unit", description = "Changes the fields given. For administrators.")
    @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationUnitRequest.class)))
    public OrganisationUnitResponse updateOrganisationUnit(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        OrganisationUnitRequest request = patches.apply(OrganisationUnitRequest.of(units.get(id)), patch);
        return OrganisationUnitResponse.from(units.revise(id, precondition.version(), request.toDetails()));
    }

    @POST
    @Path("/{id}/replace")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(
            summary = "Replace a unit by another",
            description = "The unit ends the day before; its posts go over to the other unit. For administrators.")
    public OrganisationUnitResponse replaceOrganisationUnit(
            @PathParam("id") UUID id, @NotNull @Valid ReplaceOrganisationUnitRequest request) {
        return OrganisationUnitResponse.from(
                units.replace(id, precondition.version(), request.replacedById(), request.from()));
    }
}
