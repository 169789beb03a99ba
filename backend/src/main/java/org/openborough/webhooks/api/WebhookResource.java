package org.openborough.webhooks.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;
import org.openborough.webhooks.WebhookService;

@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Webhooks")
class WebhookResource {

    private static final String FOR_WHOM =
            " For administrators, and partners' clients with webhooks:write for their own organisation.";

    private final WebhookService webhooks;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    WebhookResource(WebhookService webhooks, MergePatch patches, Precondition precondition) {
        this.webhooks = webhooks;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @Operation(summary = "List webhooks", description = "The oldest first, without their secrets." + FOR_WHOM)
    public Listing<WebhookResponse> listWebhooks(@Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> webhooks.list(request).map(WebhookResponse::from))
                .withRemovalsOf("webhook");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @Operation(summary = "Read a webhook", description = "Without its secret." + FOR_WHOM)
    public WebhookResponse getWebhook(@PathParam("id") UUID id) {
        return WebhookResponse.from(webhooks.get(id));
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @ResponseStatus(201)
    @APIResponseSchema(value = WebhookSecretResponse.class, responseCode = "201")
    @Operation(
            summary = "Register a webhook",
            description = "Messages follow Standard Webhooks 1.0.0: signed, in few words, tried again for three days."
                    + " The secret is told in this answer only. Private addresses are refused." + FOR_WHOM)
    public WebhookSecretResponse createWebhook(@NotNull @Valid WebhookRequest request) {
        return WebhookSecretResponse.from(webhooks.register(request.toDetails()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @Operation(summary = "Change a webhook", description = "Its address, description or types of events." + FOR_WHOM)
    @RequestBody(content = @Content(schema = @Schema(implementation = WebhookRequest.class)))
    public WebhookResponse updateWebhook(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        WebhookRequest request = patches.apply(WebhookRequest.of(webhooks.get(id)), patch);
        return WebhookResponse.from(webhooks.revise(id, precondition.version(), request.toDetails()));
    }

    @POST
    @Path("/{id}/rotate-secret")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @Operation(
            summary = "Give a webhook a new secret",
            description = "During the overlap messages have two signatures, and receivers change when it suits them."
                    + FOR_WHOM)
    public WebhookSecretResponse rotateWebhookSecret(
            @PathParam("id") UUID id, @NotNull @Valid RotateSecretRequest request) {
        return WebhookSecretResponse.from(
                webhooks.rotateSecret(id, precondition.version(), Duration.ofHours(request.overlapHours())));
    }

    @POST
    @Path("/{id}/disable")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @Operation(summary = "Disable a webhook", description = "Events that happen meanwhile are not told." + FOR_WHOM)
    public WebhookResponse disableWebhook(@PathParam("id") UUID id) {
        return WebhookResponse.from(webhooks.disable(id, precondition.version()));
    }

    @POST
    @Path("/{id}/enable")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @Operation(
            summary = "Enable a webhook again",
            description = "Deliveries that were given up can be repeated afterwards." + FOR_WHOM)
    public WebhookResponse enableWebhook(@PathParam("id") UUID id) {
        return WebhookResponse.from(webhooks.enable(id, precondition.version()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Removed.")
    @Operation(summary = "Remove a webhook", description = "With its secrets and its log of deliveries." + FOR_WHOM)
    public void deleteWebhook(@PathParam("id") UUID id) {
        webhooks.delete(id, precondition.version());
    }
}
