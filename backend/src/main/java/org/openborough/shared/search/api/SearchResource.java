package org.openborough.shared.search.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.shared.search.Search;

@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Platform")
class SearchResource {

    private final Search search;

    @Inject
    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Search everything",
            description =
                    "Finds records of every kind by their words, best first, grouped by kind with the total of each."
                            + " Open to everybody; who is signed in finds what they may see beyond what is public.")
    public SearchResponse search(
            @QueryParam("q")
                    @NotBlank
                    @Size(max = 200)
                    @Parameter(description = "The words to look for.", example = "recycling")
                    String words,
            @QueryParam("kind")
                    @Size(max = 60)
                    @Parameter(description = "Records of this kind only.", example = "indicator")
                    String kind,
            @QueryParam("limit")
                    @DefaultValue("5")
                    @Min(1)
                    @Max(50)
                    @Parameter(description = "How many records of each kind to show.")
                    int limit) {
        return SearchResponse.from(search.find(words.strip(), kind, limit));
    }
}
