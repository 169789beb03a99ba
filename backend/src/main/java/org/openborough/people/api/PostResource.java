package org.openborough.people.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
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
import org.openborough.people.PostService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "People")
class PostResource {

    private final PostService posts;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    PostResource(PostService posts, MergePatch patches, Precondition precondition) {
        this.posts = posts;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @Authenticated
    @Operation(summary = "List posts", description = "Posts by title. For everybody who is signed in.")
    public Listing<PostResponse> listPosts(@Valid @BeanParam PostFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(
                        page, request -> posts.list(filter.organisation, filter.unit, filter.words, filter.on, request)
                                .map(PostResponse::from))
                .withRemovalsOf("post");
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "Read a post", description = "One post. For everybody who is signed in.")
    public PostResponse getPost(@PathParam("id") UUID id) {
        return PostResponse.from(posts.get(id));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = PostResponse.class, responseCode = "201")
    @Operation(summary = "Create a post", description = "Titles are unique within an organisation. For administrators.")
    public PostResponse createPost(@NotNull @Valid CreatePostRequest request) {
        return PostResponse.from(posts.create(request.organisationId(), request.toDetails()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(summary = "Change a post", description = "Changes the fields given. For administrators.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PostRequest.class)))
    public PostResponse updatePost(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        PostRequest request = patches.apply(PostRequest.of(posts.get(id)), patch);
        return PostResponse.from(posts.revise(id, precondition.version(), request.toDetails()));
    }
}
