package org.openborough.webhooks.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.webhooks.EventTypes;

@Path("/v1/event-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Webhooks")
class EventTypeResource {

    private final EventTypes types;

    @Inject
    EventTypeResource(EventTypes types) {
        this.types = types;
    }

    @GET
    @PermitAll
    @Operation(summary = "List types of events", description = "What webhooks can be told of.")
    public EventTypesResponse listEventTypes() {
        return EventTypesResponse.from(types.all());
    }
}
