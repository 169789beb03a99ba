package org.openborough.decisions.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.decisions.MeetingItemService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.security.Roles;

@Path("/v1/meeting-items")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Decisions")
class MeetingItemResource {

    private final MeetingItemService items;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    MeetingItemResource(MeetingItemService items, MergePatch patches, Precondition precondition) {
        this.items = items;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read an item", description = "One item; exempt ones are for the council's own people.")
    public MeetingItemResponse getMeetingItem(@PathParam("id") UUID id) {
        return MeetingItemResponse.from(items.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Change an item", description = "Changes the fields given. For democratic services.")
    @RequestBody(content = @Content(schema = @Schema(implementation = MeetingItemRequest.class)))
    public MeetingItemResponse updateMeetingItem(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        MeetingItemRequest request = patches.apply(MeetingItemRequest.of(items.get(id)), patch);
        return MeetingItemResponse.from(items.revise(id, precondition.version(), request.toDetails()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Remove an item",
            description = "Only from a draft, and only where nothing is decided. For democratic services.")
    public void deleteMeetingItem(@PathParam("id") UUID id) {
        items.remove(id, precondition.version());
    }
}
