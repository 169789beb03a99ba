package org.openborough.links.api;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.links.LinkService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Links")
class LinkResource {

    private final LinkService links;
    private final Precondition precondition;

    @Inject
    LinkResource(LinkService links, Precondition precondition) {
        this.links = links;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @Operation(
            summary = "List links",
            description = "Latest first. A link is shown to whoever may see both of its records.")
    public Listing<LinkResponse> listLinks(@Valid @BeanParam LinkFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> links.list(filter.toQuestion(), request)
                        .map(LinkResponse::from))
                .withRemovalsOf("link");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read a link", description = "One link, for whoever may see both of its records.")
    public LinkResponse getLink(@PathParam("id") UUID id) {
        return LinkResponse.from(links.get(id));
    }

    @POST
    @RolesAllowed({
        Roles.PERFORMANCE_OFFICER,
        Roles.PARTNERSHIP_OFFICER,
        Roles.CONSULTATION_OFFICER,
        Roles.PETITIONS_OFFICER,
        Roles.ADMINISTRATOR
    })
    @ResponseStatus(201)
    @APIResponseSchema(value = LinkResponse.class, responseCode = "201")
    @Operation(
            summary = "Link two records",
            description = "In a way that the type allows for their kinds; see the types of links. The note is"
                    + " published with the link. For the officers of every family.")
    public LinkResponse createLink(@NotNull @Valid CreateLinkRequest request) {
        return LinkResponse.from(links.create(request.toConnection()));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({
        Roles.PERFORMANCE_OFFICER,
        Roles.PARTNERSHIP_OFFICER,
        Roles.CONSULTATION_OFFICER,
        Roles.PETITIONS_OFFICER,
        Roles.ADMINISTRATOR
    })
    @IfMatch
    @Operation(
            summary = "End a link",
            description = "It was right until its last day and stays to be read. For the officers of every family.")
    public LinkResponse endLink(@PathParam("id") UUID id, @NotNull @Valid EndLinkRequest request) {
        return LinkResponse.from(links.end(id, precondition.version(), request.validTo(), request.reason()));
    }

    @POST
    @Path("/{id}/remove")
    @RolesAllowed({
        Roles.PERFORMANCE_OFFICER,
        Roles.PARTNERSHIP_OFFICER,
        Roles.CONSULTATION_OFFICER,
        Roles.PETITIONS_OFFICER,
        Roles.ADMINISTRATOR
    })
    @IfMatch
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "The link is removed.")
    @Operation(
            summary = "Remove a link",
            description = "It was never right. The audit trail keeps it with the reason. For the officers of every"
                    + " family.")
    public void removeLink(@PathParam("id") UUID id, @NotNull @Valid RemoveLinkRequest request) {
        links.remove(id, precondition.version(), request.reason());
    }
}
