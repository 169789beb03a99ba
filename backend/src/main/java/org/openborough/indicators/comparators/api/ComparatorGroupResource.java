package org.openborough.indicators.comparators.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.indicators.comparators.ComparatorGroupService;
import org.openborough.indicators.comparators.GroupKind;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;

@Path("/v1/comparator-groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class ComparatorGroupResource {

    private final ComparatorGroupService groups;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    ComparatorGroupResource(ComparatorGroupService groups, MergePatch patches, Precondition precondition) {
        this.groups = groups;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @PermitAll
    @DataFamily({"indicators", "places"})
    @Operation(summary = "List comparator groups", description = "By name, with their members. Open to everybody.")
    public Listing<ComparatorGroupResponse> listComparatorGroups(
            @QueryParam("kind") @Parameter(description = "Only groups of this kind.") GroupKind kind,
            @QueryParam("subject") @Size(max = 60) @Parameter(description = "Only groups of the area with this code.")
                    String subject,
            @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> groups.list(kind, subject, request).map(ComparatorGroupResponse::from))
                .withRemovalsOf("comparator-group");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read a comparator group", description = "One group with its members. Open to everybody.")
    public ComparatorGroupResponse getComparatorGroup(@PathParam("id") UUID id) {
        return ComparatorGroupResponse.from(groups.get(id));
    }

    @POST
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = ComparatorGroupResponse.class, responseCode = "201")
    @Operation(
            summary = "Put together a comparator group",
            description = "Neighbours and parts are of one area, the subject, which is not a member itself."
                    + " For performance officers.")
    public ComparatorGroupResponse createComparatorGroup(@NotNull @Valid ComparatorGroupRequest request) {
        return ComparatorGroupResponse.from(groups.create(request.toEntry()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Change a comparator group",
            description = "Members that are given replace the present ones. For performance officers.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ComparatorGroupRequest.class)))
    public ComparatorGroupResponse updateComparatorGroup(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        ComparatorGroupRequest request = patches.apply(ComparatorGroupRequest.from(groups.get(id)), patch);
        return ComparatorGroupResponse.from(groups.describe(id, precondition.version(), request.toEntry()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Remove a comparator group",
            description = "The values of its areas stay. For performance officers.")
    public void deleteComparatorGroup(@PathParam("id") UUID id) {
        groups.remove(id, precondition.version());
    }
}
