package org.openborough.links.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.links.LinkType;

@Path("/v1/link-types")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Links")
class LinkTypeResource {

    @GET
    @PermitAll
    @Operation(
            summary = "List the types of links",
            description = "How each reads both ways, and which kinds of record it joins. Open to everybody.")
    public LinkTypeListResponse listLinkTypes() {
        return new LinkTypeListResponse(
                Arrays.stream(LinkType.values()).map(LinkTypeResponse::of).toList());
    }
}
