package org.openborough.webhooks.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;
import org.openborough.webhooks.DeliveryState;
import org.openborough.webhooks.WebhookDeliveryService;

@Path("/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Webhooks")
class WebhookLogResource {

    private static final String FOR_WHOM = " For administrators, and partners' clients for their own organisation.";

    private final WebhookDeliveryService deliveries;

    @Inject
    WebhookLogResource(WebhookDeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Path("/deliveries")
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @Operation(
            summary = "List a webhook's deliveries",
            description = "What was sent, waits or was given up, the latest first; kept for 90 days." + FOR_WHOM)
    public Listing<WebhookDeliveryResponse> listWebhookDeliveries(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(description = "Deliveries in this state only.") DeliveryState state,
            @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> deliveries.list(id, state, request).map(WebhookDeliveryResponse::from))
                .withNothingRemoved();
    }

    @POST
    @Path("/test")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @ResponseStatus(201)
    @LocatedAt("/v1/webhook-deliveries")
    @APIResponseSchema(value = WebhookDeliveryResponse.class, responseCode = "201")
    @Operation(summary = "Send a test event", description = "Shows whether messages arrive." + FOR_WHOM)
    public WebhookDeliveryResponse testWebhook(@PathParam("id") UUID id) {
        return WebhookDeliveryResponse.from(deliveries.test(id));
    }

    @POST
    @Path("/replay")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER})
    @ResponseStatus(202)
    @APIResponseSchema(value = RepeatedDeliveriesResponse.class, responseCode = "202")
    @Operation(
            summary = "Send events again since a time",
            description = "Receivers know each by the webhook-id it had before." + FOR_WHOM)
    public RepeatedDeliveriesResponse replayWebhook(
            @PathParam("id") UUID id, @NotNull @Valid RepeatDeliveriesRequest request) {
        return new RepeatedDeliveriesResponse(deliveries.repeatSince(id, request.since()));
    }
}
