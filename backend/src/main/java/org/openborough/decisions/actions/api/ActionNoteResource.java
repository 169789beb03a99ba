package org.openborough.decisions.actions.api;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.decisions.actions.ActionNoteService;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/decision-actions/{actionId}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Decisions")
class ActionNoteResource {

    private final ActionNoteService notes;

    @Inject
    ActionNoteResource(ActionNoteService notes) {
        this.notes = notes;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @Authenticated
    @Operation(
            summary = "List what was said of an action",
            description = "Progress and moves, latest first. For the council's own people.")
    public Listing<ActionNoteResponse> listActionNotes(
            @PathParam("actionId") UUID actionId, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> notes.list(actionId, request).map(ActionNoteResponse::from))
                .withNothingRemoved();
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @APIResponseSchema(value = ActionNoteResponse.class, responseCode = "201")
    @Operation(
            summary = "Say how an action gets on",
            description = "It stays as it is said. For whoever holds the post that acts, and for democratic services.")
    public ActionNoteResponse createActionNote(
            @PathParam("actionId") UUID actionId, @NotNull @Valid AddActionNoteRequest request) {
        return ActionNoteResponse.from(notes.add(actionId, request.note()));
    }
}
