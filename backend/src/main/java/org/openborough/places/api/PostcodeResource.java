package org.openborough.places.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.places.PostcodeService;
import org.openborough.shared.http.DataFamily;

@Path("/v1/postcodes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Places")
class PostcodeResource {

    private final PostcodeService postcodes;

    @Inject
    PostcodeResource(PostcodeService postcodes) {
        this.postcodes = postcodes;
    }

    @GET
    @Path("/{postcode}")
    @PermitAll
    @DataFamily("places")
    @Operation(
            summary = "Look a postcode up",
            description = "However it is spaced and capitalised; answers where it lies. Open to everybody.")
    public PostcodeResponse getPostcode(@PathParam("postcode") String postcode) {
        return PostcodeResponse.from(postcodes.get(postcode));
    }
}
