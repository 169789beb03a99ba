package org.openborough.decisions.issues.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.openborough.decisions.issues.IssueService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/issues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Decisions")
class IssueResource {

    private final IssueService issues;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    IssueResource(IssueService issues, MergePatch patches, Precondition precondition) {
        this.issues = issues;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("decisions")
    @Operation(
            summary = "List issues",
            description = "By title. Everybody reads issues that a published meeting dealt with.")
    public Listing<IssueResponse> listIssues(
            @Valid @BeanParam IssueFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> issues.list(filter.words, filter.open, request)
                        .map(IssueResponse::from))
                .withRemovalsOf("issue");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read an issue", description = "One issue; its items are a list of their own.")
    public IssueResponse getIssue(@PathParam("id") UUID id) {
        return IssueResponse.from(issues.get(id));
    }

    @GET
    @Path("/{id}/items")
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("decisions")
    @Operation(
            summary = "List the items of an issue",
            description = "The thread through the meetings, earliest first. Exempt items are for the council's own"
                    + " people.")
    public Listing<ThreadedItemResponse> listIssueItems(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return Listing.of(page, request -> issues.thread(id, request).map(ThreadedItemResponse::from));
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = IssueResponse.class, responseCode = "201")
    @Operation(summary = "Open an issue", description = "To follow it across meetings. For democratic services.")
    public IssueResponse createIssue(@NotNull @Valid IssueRequest request) {
        return IssueResponse.from(issues.create(request.title(), request.summary()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Change an issue", description = "Changes the fields given. For democratic services.")
    @RequestBody(content = @Content(schema = @Schema(implementation = IssueRequest.class)))
    public IssueResponse updateIssue(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        IssueRequest request = patches.apply(IssueRequest.of(issues.get(id)), patch);
        return IssueResponse.from(issues.revise(id, precondition.version(), request.title(), request.summary()));
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Close an issue",
            description = "It is settled; its thread stays to be read. For democratic services.")
    public IssueResponse closeIssue(@PathParam("id") UUID id) {
        return IssueResponse.from(issues.close(id, precondition.version()));
    }

    @POST
    @Path("/{id}/reopen")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Open an issue again", description = "It has come back. For democratic services.")
    public IssueResponse reopenIssue(@PathParam("id") UUID id) {
        return IssueResponse.from(issues.reopen(id, precondition.version()));
    }

    @POST
    @Path("/{id}/add-item")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Add an item to an issue", description = "An item of any meeting. For democratic services.")
    public IssueResponse addIssueItem(@PathParam("id") UUID id, @NotNull @Valid ThreadRequest request) {
        return IssueResponse.from(issues.addItem(id, precondition.version(), request.itemId()));
    }

    @POST
    @Path("/{id}/remove-item")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Take an item out of an issue",
            description = "One that does not belong there. For democratic services.")
    public IssueResponse removeIssueItem(@PathParam("id") UUID id, @NotNull @Valid ThreadRequest request) {
        return IssueResponse.from(issues.removeItem(id, precondition.version(), request.itemId()));
    }
}
