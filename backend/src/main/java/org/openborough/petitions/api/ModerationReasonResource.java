package org.openborough.petitions.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.petitions.moderation.ModerationReasonService;
import org.openborough.petitions.moderation.ReasonKind;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/moderation-reasons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class ModerationReasonResource {

    private final ModerationReasonService reasons;
    private final Precondition precondition;

    @Inject
    ModerationReasonResource(ModerationReasonService reasons, Precondition precondition) {
        this.reasons = reasons;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "List prepared reasons",
            description = "For returning and refusing petitions, by name. For petitions officers.")
    public Listing<ModerationReasonResponse> listModerationReasons(
            @QueryParam("kind") @Parameter(description = "Only reasons for this.") ReasonKind kind,
            @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> reasons.list(kind, request).map(ModerationReasonResponse::from))
                .withRemovalsOf("moderation-reason");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Read a prepared reason", description = "For petitions officers.")
    public ModerationReasonResponse getModerationReason(@PathParam("id") UUID id) {
        return ModerationReasonResponse.from(reasons.get(id));
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = ModerationReasonResponse.class, responseCode = "201")
    @Operation(summary = "Prepare a reason", description = "For petitions officers.")
    public ModerationReasonResponse createModerationReason(@NotNull @Valid ModerationReasonRequest request) {
        return ModerationReasonResponse.from(reasons.prepare(request.toReason()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Remove a prepared reason", description = "For petitions officers.")
    public void deleteModerationReason(@PathParam("id") UUID id) {
        reasons.remove(id, precondition.version());
    }
}
