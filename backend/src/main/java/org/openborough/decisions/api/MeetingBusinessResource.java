package org.openborough.decisions.api;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.decisions.MeetingItemService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/meetings/{meetingId}/items")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Decisions")
class MeetingBusinessResource {

    private final MeetingItemService items;

    @Inject
    MeetingBusinessResource(MeetingItemService items) {
        this.items = items;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("decisions")
    @Operation(
            summary = "List the items of a meeting",
            description = "In the order of the meeting. Exempt items are for the council's own people.")
    public Listing<MeetingItemResponse> listMeetingItems(
            @PathParam("meetingId") UUID meetingId, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> items.list(meetingId, request).map(MeetingItemResponse::from))
                .withRemovalsOf("meeting-item", meetingId);
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = MeetingItemResponse.class, responseCode = "201")
    @LocatedAt("/v1/meeting-items")
    @Operation(
            summary = "Add an item to a meeting",
            description = "Numbers are unique within a meeting. For democratic services.")
    public MeetingItemResponse createMeetingItem(
            @PathParam("meetingId") UUID meetingId, @NotNull @Valid MeetingItemRequest request) {
        return MeetingItemResponse.from(items.create(meetingId, request.toDetails()));
    }
}
