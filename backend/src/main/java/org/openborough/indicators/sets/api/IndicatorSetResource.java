package org.openborough.indicators.sets.api;

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
import jakarta.ws.rs.PUT;
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
import org.openborough.indicators.sets.IndicatorSet;
import org.openborough.indicators.sets.IndicatorSetService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.security.Roles;

@Path("/v1/indicator-sets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class IndicatorSetResource {

    private final IndicatorSetService sets;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    IndicatorSetResource(IndicatorSetService sets, MergePatch patches, Precondition precondition) {
        this.sets = sets;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @PermitAll
    @DataFamily({"indicators", "people"})
    @Operation(
            summary = "List indicator sets",
            description = "Every edition by code, the latest first. Drafts are for staff and their owner.")
    public Listing<IndicatorSetResponse> listIndicatorSets(
            @Valid @BeanParam IndicatorSetFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> sets.list(filter.code, filter.state, request)
                        .map(IndicatorSetResponse::from))
                .withRemovalsOf("indicator-set");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read an indicator set", description = "One edition of a set.")
    public IndicatorSetResponse getIndicatorSet(@PathParam("id") UUID id) {
        return whole(sets.get(id));
    }

    @GET
    @Path("/{id}/entries")
    @PermitAll
    @DataFamily("indicators")
    @Operation(
            summary = "List the indicators of a set",
            description = "In the set's order; only the indicators that the caller may read.")
    public Listing<SetEntryResponse> listIndicatorSetEntries(
            @PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return Listing.of(page, request -> sets.entries(id, request).map(SetEntryResponse::from));
    }

    @POST
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = IndicatorSetResponse.class, responseCode = "201")
    @Operation(
            summary = "Begin an indicator set",
            description = "The draft of its first edition, still without indicators. For performance officers.")
    public IndicatorSetResponse createIndicatorSet(@NotNull @Valid CreateIndicatorSetRequest request) {
        return whole(sets.create(request.code(), request.toDescription()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Change a draft", description = "A final edition does not change. For performance officers.")
    @RequestBody(content = @Content(schema = @Schema(implementation = IndicatorSetRequest.class)))
    public IndicatorSetResponse updateIndicatorSet(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        IndicatorSetRequest request =
                patches.apply(IndicatorSetRequest.from(sets.get(id).description()), patch);
        return whole(sets.describe(id, precondition.version(), request.toDescription()));
    }

    @PUT
    @Path("/{id}/entries")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Choose the indicators of a draft",
            description = "The list replaces the present one, and its order is the set's order."
                    + " If-Match is the ETag of the set. For performance officers.")
    public IndicatorSetResponse replaceIndicatorSetEntries(
            @PathParam("id") UUID id, @NotNull @Valid SetEntriesRequest request) {
        return whole(sets.hold(id, precondition.version(), request.toEntries()));
    }

    @POST
    @Path("/{id}/finalise")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Make a draft final",
            description = "It then no longer changes, and the edition before ends the day before it begins."
                    + " For performance officers.")
    public IndicatorSetResponse finaliseIndicatorSet(@PathParam("id") UUID id) {
        return whole(sets.finalise(id, precondition.version()));
    }

    @POST
    @Path("/{id}/revise")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @ResponseStatus(201)
    @APIResponseSchema(value = IndicatorSetResponse.class, responseCode = "201")
    @Operation(
            summary = "Begin the next edition",
            description =
                    "A draft with the indicators of this edition, which stays as it is. For performance officers.")
    public IndicatorSetResponse reviseIndicatorSet(
            @PathParam("id") UUID id, @NotNull @Valid ReviseIndicatorSetRequest request) {
        return whole(sets.revise(id, precondition.version(), request.validFrom()));
    }

    @POST
    @Path("/{id}/retire")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Retire an edition",
            description = "All values stay. The mapping leads from each old indicator to the one that follows it."
                    + " For performance officers.")
    public IndicatorSetResponse retireIndicatorSet(
            @PathParam("id") UUID id, @NotNull @Valid RetireIndicatorSetRequest request) {
        return whole(sets.retire(id, precondition.version(), request.toRetirement()));
    }

    private IndicatorSetResponse whole(IndicatorSet set) {
        return IndicatorSetResponse.from(sets.summary(set));
    }
}
