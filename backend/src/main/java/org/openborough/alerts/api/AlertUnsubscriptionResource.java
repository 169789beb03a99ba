package org.openborough.alerts.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.alerts.FollowingService;

/** What the header List-Unsubscribe of a message points to: the body, whatever its form, says nothing new. */
@Path("/v1/alert-unsubscriptions")
@Consumes(MediaType.WILDCARD)
@Tag(ref = "Alerts")
class AlertUnsubscriptionResource {

    private final FollowingService following;

    @Inject
    AlertUnsubscriptionResource(FollowingService following) {
        this.following = following;
    }

    @POST
    @Path("/{token}")
    @PermitAll
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Ended.")
    @Operation(
            summary = "End the alerts a message belonged to",
            description = "One click of a mail program (RFC 8058), or the button of the page that the message links to."
                    + " Needs no sign-in; may be repeated.")
    public void unsubscribe(@PathParam("token") @Parameter(description = "Of the message's own link.") String token) {
        following.unsubscribe(token);
    }
}
