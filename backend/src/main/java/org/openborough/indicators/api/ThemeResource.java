package org.openborough.indicators.api;

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
import org.openborough.indicators.ThemeService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;

@Path("/v1/themes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class ThemeResource {

    private final ThemeService themes;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    ThemeResource(ThemeService themes, MergePatch patches, Precondition precondition) {
        this.themes = themes;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @PermitAll
    @DataFamily("indicators")
    @Operation(summary = "List themes", description = "All themes of both levels, by name. Open to everybody.")
    public Listing<ThemeResponse> listThemes(@Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> themes.list(request).map(ThemeResponse::from))
                .withRemovalsOf("theme");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read a theme", description = "One theme. Open to everybody.")
    public ThemeResponse getTheme(@PathParam("id") UUID id) {
        return ThemeResponse.from(themes.get(id));
    }

    @POST
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = ThemeResponse.class, responseCode = "201")
    @Operation(
            summary = "Add a theme",
            description =
                    "Themes have two levels at most, and names are unique within a level. For performance officers.")
    public ThemeResponse createTheme(@NotNull @Valid ThemeRequest request) {
        return ThemeResponse.from(themes.create(request.name(), request.parentId()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Rename or move a theme", description = "Its indicators go with it. For performance officers.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ThemeRequest.class)))
    public ThemeResponse updateTheme(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        ThemeRequest request = patches.apply(ThemeRequest.from(themes.get(id)), patch);
        return ThemeResponse.from(themes.change(id, precondition.version(), request.name(), request.parentId()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Remove a theme",
            description = "Only a theme without parts and without indicators. For performance officers.")
    public void deleteTheme(@PathParam("id") UUID id) {
        themes.remove(id, precondition.version());
    }
}
