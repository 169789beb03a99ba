package org.openborough.alerts.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.alerts.AlertSubscriptionService;
import org.openborough.shared.events.EventSubject;

@Path("/v1/alert-subjects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Alerts")
class AlertSubjectResource {

    private final AlertSubscriptionService subscriptions;

    @Inject
    AlertSubjectResource(AlertSubscriptionService subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GET
    @Path("/{kind}/{id}")
    @PermitAll
    @Operation(
            summary = "Read what alerts would be about",
            description = "The title and page of a public record that can be followed.")
    public AlertSubjectResponse getAlertSubject(
            @PathParam("kind") @Size(max = 60) @Parameter(description = "The kind of record.", example = "indicator")
                    String kind,
            @PathParam("id") UUID id) {
        EventSubject subject = new EventSubject(kind, id);
        return AlertSubjectResponse.from(subject, subscriptions.subject(subject));
    }
}
