package org.openborough.people.api;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.people.PartnerClientService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/partner-clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "People")
class PartnerClientResource {

    private final PartnerClientService clients;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    PartnerClientResource(PartnerClientService clients, MergePatch patches, Precondition precondition) {
        this.clients = clients;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "List partners' clients", description = "By client id. For administrators.")
    public Listing<PartnerClientResponse> listPartnerClients(
            @QueryParam("organisation") @Parameter(description = "Only clients of the organisation with this id.")
                    UUID organisation,
            @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> clients.list(organisation, request).map(PartnerClientResponse::from))
                .withRemovalsOf("partner-client");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Read a partner's client", description = "One client. For administrators.")
    public PartnerClientResponse getPartnerClient(@PathParam("id") UUID id) {
        return PartnerClientResponse.from(clients.get(id));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = PartnerClientResponse.class, responseCode = "201")
    @Operation(
            summary = "Register a partner's client",
            description =
                    "Binds a client of the sign-in service to an organisation and to scopes. For" + " administrators.")
    public PartnerClientResponse createPartnerClient(@NotNull @Valid CreatePartnerClientRequest request) {
        return PartnerClientResponse.from(
                clients.register(request.clientId(), request.organisationId(), request.scopes()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(summary = "Change what a partner's client may do", description = "For administrators.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PartnerClientRequest.class)))
    public PartnerClientResponse updatePartnerClient(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        PartnerClientRequest request =
                patches.apply(new PartnerClientRequest(clients.get(id).scopes()), patch);
        return PartnerClientResponse.from(clients.grant(id, precondition.version(), request.scopes()));
    }

    @POST
    @Path("/{id}/disable")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(summary = "Shut a partner's client out", description = "At once. For administrators.")
    public PartnerClientResponse disablePartnerClient(@PathParam("id") UUID id) {
        return PartnerClientResponse.from(clients.disable(id, precondition.version()));
    }

    @POST
    @Path("/{id}/enable")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(summary = "Let a partner's client in again", description = "For administrators.")
    public PartnerClientResponse enablePartnerClient(@PathParam("id") UUID id) {
        return PartnerClientResponse.from(clients.enable(id, precondition.version()));
    }
}
