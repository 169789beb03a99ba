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
import org.openborough.decisions.DecisionService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Decisions")
class DecisionResource {

    private final DecisionService decisions;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    DecisionResource(DecisionService decisions, MergePatch patches, Precondition precondition) {
        this.decisions = decisions;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("decisions")
    @Operation(
            summary = "List decisions",
            description = "Of the latest meetings first. Everybody reads those of published meetings, but for exempt"
                    + " items.")
    public Listing<DecisionSummaryResponse> listDecisions(
            @Valid @BeanParam DecisionFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(
                        page,
                        request -> decisions.list(filter.toQuestion(), request).map(DecisionSummaryResponse::from))
                .withRemovalsOf("decision");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "Read a decision",
            description = "With its conditions and with what its minutes said before each correction.")
    public DecisionResponse getDecision(@PathParam("id") UUID id) {
        return DecisionResponse.from(decisions.get(id));
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = DecisionResponse.class, responseCode = "201")
    @Operation(
            summary = "Record a decision",
            description = "On an item of a meeting. On a published meeting it is public at once. For democratic"
                    + " services.")
    public DecisionResponse createDecision(@NotNull @Valid CreateDecisionRequest request) {
        return DecisionResponse.from(decisions.create(request.itemId(), request.toMinute(), request.toConditions()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Change a decision that is not published",
            description = "A published one is corrected instead. For democratic services.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DecisionRequest.class)))
    public DecisionResponse updateDecision(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        DecisionRequest request = patches.apply(DecisionRequest.of(decisions.get(id)), patch);
        return DecisionResponse.from(
                decisions.revise(id, precondition.version(), request.toMinute(), request.toConditions()));
    }

    @POST
    @Path("/{id}/correct")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Correct published minutes",
            description = "What they said before is kept and shown. For democratic services.")
    public DecisionResponse correctDecision(@PathParam("id") UUID id, @NotNull @Valid CorrectDecisionRequest request) {
        return DecisionResponse.from(
                decisions.correct(id, precondition.version(), request.toMinute(), request.reason()));
    }

    @POST
    @Path("/{id}/conditions/{number}/settle")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Settle a condition of a decision",
            description = "Says whether it came about. For democratic services.")
    public DecisionResponse settleDecisionCondition(
            @PathParam("id") UUID id, @PathParam("number") int number, @NotNull @Valid SettleConditionRequest request) {
        return DecisionResponse.from(decisions.settleCondition(
                id, precondition.version(), number, request.isMet(), request.settledOn(), request.note()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Remove a decision",
            description = "Only one that is not published and from which nothing follows. For democratic services.")
    public void deleteDecision(@PathParam("id") UUID id) {
        decisions.remove(id, precondition.version());
    }
}
