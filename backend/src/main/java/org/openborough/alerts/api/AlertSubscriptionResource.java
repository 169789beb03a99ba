package org.openborough.alerts.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.alerts.AlertSubscriptionService;
import org.openborough.alerts.FollowingService;
import org.openborough.shared.edge.FormShares;

@Path("/v1/alert-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Alerts")
class AlertSubscriptionResource {

    private static final String BY_LINK =
            " Needs no sign-in: the token of a link in a message stands for the owner of" + " the address.";

    private final AlertSubscriptionService subscriptions;
    private final FollowingService following;
    private final FormShares shares;

    @Inject
    AlertSubscriptionResource(AlertSubscriptionService subscriptions, FollowingService following, FormShares shares) {
        this.subscriptions = subscriptions;
        this.following = following;
        this.shares = shares;
    }

    @POST
    @PermitAll
    @ResponseStatus(202)
    @APIResponseSchema(value = CheckYourMailResponse.class, responseCode = "202")
    @Operation(
            summary = "Ask for alerts",
            description = "Sends the address a message with a link to confirm by. The answer is the same whether or not"
                    + " the address is known. Nothing is told before it is confirmed. Few requests an hour from one"
                    + " network.")
    public CheckYourMailResponse askForAlerts(@NotNull @Valid AskForAlertsRequest request) {
        shares.take();
        subscriptions.ask(request.email(), request.subject(), request.frequency());
        return CheckYourMailResponse.ANSWER;
    }

    @POST
    @Path("/confirm")
    @PermitAll
    @Operation(
            summary = "Confirm alerts",
            description = "Begins the alerts that a message asked about. A token works once, for a week." + BY_LINK)
    public AlertResponse confirmAlerts(@NotNull @Valid AlertTokenRequest request) {
        return AlertResponse.from(subscriptions.confirm(request.token()));
    }

    @POST
    @Path("/send-link")
    @PermitAll
    @ResponseStatus(202)
    @APIResponseSchema(value = CheckYourMailResponse.class, responseCode = "202")
    @Operation(
            summary = "Ask for a link to manage alerts",
            description = "Sends it to the address, if it follows anything. The answer is the same in any case. Few"
                    + " requests an hour from one network.")
    public CheckYourMailResponse sendAlertLink(@NotNull @Valid AlertLinkRequest request) {
        shares.take();
        following.sendLink(request.email());
        return CheckYourMailResponse.ANSWER;
    }

    @POST
    @Path("/read")
    @PermitAll
    @Operation(
            summary = "Read what an address follows",
            description = "A POST, so that the token is in no address and in no log." + BY_LINK)
    public FollowingResponse readAlerts(@NotNull @Valid AlertTokenRequest request) {
        return FollowingResponse.from(following.read(request.token()));
    }

    @POST
    @Path("/change")
    @PermitAll
    @Operation(summary = "Change how often alerts come", description = "Of one record that is followed." + BY_LINK)
    public FollowingResponse changeAlert(@NotNull @Valid ChangeAlertRequest request) {
        return FollowingResponse.from(following.change(request.token(), request.subscriptionId(), request.frequency()));
    }

    @POST
    @Path("/end")
    @PermitAll
    @Operation(
            summary = "End the alerts of one record",
            description = "At once. With the last, the address is forgotten." + BY_LINK)
    public FollowingResponse endAlert(@NotNull @Valid EndAlertRequest request) {
        return FollowingResponse.from(following.end(request.token(), request.subscriptionId()));
    }

    @POST
    @Path("/end-all")
    @PermitAll
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Ended.")
    @Operation(summary = "End all alerts", description = "At once; the address is forgotten." + BY_LINK)
    public void endAllAlerts(@NotNull @Valid AlertTokenRequest request) {
        following.endAll(request.token());
    }
}
