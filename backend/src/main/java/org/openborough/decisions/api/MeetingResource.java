package org.openborough.decisions.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.decisions.MeetingService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Decisions")
class MeetingResource {

    private final MeetingService meetings;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    MeetingResource(MeetingService meetings, MergePatch patches, Precondition precondition) {
        this.meetings = meetings;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("decisions")
    @Operation(
            summary = "List meetings",
            description = "Latest first. Everybody reads published ones; drafts are for the council's own people.")
    public Listing<MeetingResponse> listMeetings(
            @Valid @BeanParam MeetingFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> meetings.list(filter.toQuestion(), request)
                        .map(MeetingResponse::from))
                .withRemovalsOf("meeting");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read a meeting", description = "One meeting; drafts are for the council's own people.")
    public MeetingResponse getMeeting(@PathParam("id") UUID id) {
        return MeetingResponse.from(meetings.get(id));
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = MeetingResponse.class, responseCode = "201")
    @Operation(
            summary = "Record a meeting",
            description = "It begins as a draft; publish it when the public may read it. For democratic services.")
    public MeetingResponse createMeeting(@NotNull @Valid MeetingRequest request) {
        return MeetingResponse.from(meetings.create(request.toDetails()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Change a meeting", description = "Changes the fields given. For democratic services.")
    @RequestBody(content = @Content(schema = @Schema(implementation = MeetingRequest.class)))
    public MeetingResponse updateMeeting(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        MeetingRequest request =
                patches.apply(MeetingRequest.of(meetings.get(id).details()), patch);
        return MeetingResponse.from(meetings.revise(id, precondition.version(), request.toDetails()));
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Publish a meeting",
            description = "With its items that are not exempt and what was decided. For democratic services.")
    public MeetingResponse publishMeeting(@PathParam("id") UUID id) {
        return MeetingResponse.from(meetings.publish(id, precondition.version()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Remove a meeting", description = "Only a draft without items. For democratic services.")
    public void deleteMeeting(@PathParam("id") UUID id) {
        meetings.remove(id, precondition.version());
    }
}
