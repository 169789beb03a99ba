package org.openborough.webhooks.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.security.Roles;
import org.openborough.webhooks.WebhookDeliveryService;

@Path("/v1/webhook-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Webhooks")
class WebhookDeliveryResource {

    private static final String FOR_WHOM = " For administrators, and partners' clients for their own organisation.";

    private final WebhookDeliveryService deliveries;
    private final Precondition precondition;

    @Inject
    WebhookDeliveryResource(WebhookDeliveryService deliveries, Precondition precondition) {
        this.deliveries = deliveries;
        this.precondition = precondition;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @Operation(summary = "Read a delivery's fate", description = "One event on its way to one webhook." + FOR_WHOM)
    public WebhookDeliveryResponse getWebhookDelivery(@PathParam("id") UUID id) {
        return WebhookDeliveryResponse.from(deliveries.get(id));
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @Operation(
            summary = "Send one delivery again",
            description = "At once, with the webhook-id it had before." + FOR_WHOM)
    public WebhookDeliveryResponse replayWebhookDelivery(@PathParam("id") UUID id) {
        return WebhookDeliveryResponse.from(deliveries.repeat(id, precondition.version()));
    }
}
