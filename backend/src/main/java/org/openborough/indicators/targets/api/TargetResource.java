package org.openborough.indicators.targets.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.openborough.indicators.targets.TargetService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.security.Roles;

@Path("/v1/targets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class TargetResource {

    private final TargetService targets;
    private final Precondition precondition;

    @Inject
    TargetResource(TargetService targets, Precondition precondition) {
        this.targets = targets;
        this.precondition = precondition;
    }

    @GET
    @PermitAll
    @Operation(summary = "Read a target", description = "One revision of a target, also after it was revised.")
    public TargetResponse getTarget(@PathParam("id") UUID id) {
        return TargetResponse.from(targets.get(id));
    }

    @POST
    @Path("/revise")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @ResponseStatus(201)
    @LocatedAt("/v1/targets")
    @APIResponseSchema(value = TargetResponse.class, responseCode = "201")
    @Operation(
            summary = "Revise a target",
            description = "Makes a new revision; the old one stays. A target that asks for less than before needs a"
                    + " reason, which is printed beside it. For performance officers.")
    public TargetResponse reviseTarget(@PathParam("id") UUID id, @NotNull @Valid ReviseTargetRequest request) {
        return TargetResponse.from(targets.revise(id, precondition.version(), request.toAim(), request.given()));
    }
}
