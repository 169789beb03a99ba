package org.openborough.decisions.actions.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
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
import org.openborough.decisions.actions.DecisionActionService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/decision-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Decisions")
class DecisionActionResource {

    private final DecisionActionService actions;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    DecisionActionResource(DecisionActionService actions, MergePatch patches, Precondition precondition) {
        this.actions = actions;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @Operation(
            summary = "List the actions that follow from decisions",
            description = "Those due first. Everybody reads those of published decisions.")
    public Listing<DecisionActionResponse> listDecisionActions(
            @Valid @BeanParam DecisionActionFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> actions.list(filter.toSelection(), request)
                        .map(DecisionActionResponse::from))
                .withRemovalsOf("decision-action");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read an action", description = "With the post that acts today, and what came of it.")
    public DecisionActionResponse getDecisionAction(@PathParam("id") UUID id) {
        return DecisionActionResponse.from(actions.get(id));
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = DecisionActionResponse.class, responseCode = "201")
    @Operation(
            summary = "Ask for an action",
            description = "Of a post, because of a decision: to do something, or to report to a body. For democratic"
                    + " services.")
    public DecisionActionResponse createDecisionAction(@NotNull @Valid CreateDecisionActionRequest request) {
        return DecisionActionResponse.from(actions.create(request.decisionId(), request.toDetails(), request.postId()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Change an open action", description = "Changes the fields given. For democratic services.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DecisionActionRequest.class)))
    public DecisionActionResponse updateDecisionAction(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        DecisionActionRequest request =
                patches.apply(DecisionActionRequest.of(actions.get(id).action().details()), patch);
        return DecisionActionResponse.from(actions.revise(id, precondition.version(), request.toDetails()));
    }

    @POST
    @Path("/{id}/reassign")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Move an action to another post",
            description = "From today on; who had it before is in the register of responsibilities. For democratic"
                    + " services.")
    public DecisionActionResponse reassignDecisionAction(
            @PathParam("id") UUID id, @NotNull @Valid ReassignActionRequest request) {
        return DecisionActionResponse.from(
                actions.reassign(id, precondition.version(), request.postId(), request.reason()));
    }

    @POST
    @Path("/{id}/complete")
    @Authenticated
    @IfMatch
    @Operation(
            summary = "Say that an action is done",
            description = "With what shows it. For whoever holds the post that acts, and for democratic services.")
    public DecisionActionResponse completeDecisionAction(
            @PathParam("id") UUID id, @NotNull @Valid CompleteActionRequest request) {
        return DecisionActionResponse.from(actions.complete(
                id, precondition.version(), request.evidence(), request.evidenceUrl(), request.reportedItemId()));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Cancel an action", description = "With the reason. For democratic services.")
    public DecisionActionResponse cancelDecisionAction(
            @PathParam("id") UUID id, @NotNull @Valid SettleActionRequest request) {
        return DecisionActionResponse.from(actions.cancel(id, precondition.version(), request.reason()));
    }

    @POST
    @Path("/{id}/reopen")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Open an action again",
            description = "It was not done, or is wanted after all. For democratic services.")
    public DecisionActionResponse reopenDecisionAction(
            @PathParam("id") UUID id, @NotNull @Valid SettleActionRequest request) {
        return DecisionActionResponse.from(actions.reopen(id, precondition.version(), request.reason()));
    }
}
