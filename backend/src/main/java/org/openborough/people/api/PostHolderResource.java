package org.openborough.people.api;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.people.PostHolderService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/posts/{postId}/holders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "People")
class PostHolderResource {

    private final PostHolderService holders;
    private final Precondition precondition;

    @Inject
    PostHolderResource(PostHolderService holders, Precondition precondition) {
        this.holders = holders;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "List who holds a post",
            description = "Present and past holders, latest first. Personal data: for administrators, and logged.")
    public Listing<PostHolderResponse> listPostHolders(
            @PathParam("postId") UUID postId,
            @QueryParam("on") @Parameter(description = "Only who holds it on this day.") LocalDate on,
            @Valid @BeanParam Purpose purpose,
            @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> holders.list(postId, on, purpose.words, request)
                        .map(PostHolderResponse::from))
                .withRemovalsOf("post-holder", postId);
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = PostHolderResponse.class, responseCode = "201")
    @Operation(
            summary = "Appoint somebody to a post",
            description = "Substantively, acting up, or as a deputy. Only one person at a time holds a post"
                    + " substantively. For administrators.")
    public PostHolderResponse createPostHolder(
            @PathParam("postId") UUID postId, @NotNull @Valid AppointRequest request) {
        return PostHolderResponse.from(holders.appoint(
                postId, request.personId(), request.capacity(), request.validFrom(), request.validTo()));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(
            summary = "End somebody's holding a post",
            description = "Sets or moves the last day. For administrators.")
    public PostHolderResponse endPostHolder(
            @PathParam("postId") UUID postId, @PathParam("id") UUID id, @NotNull @Valid EndHoldingRequest request) {
        return PostHolderResponse.from(holders.end(postId, id, precondition.version(), request.validTo()));
    }
}
