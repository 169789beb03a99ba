package org.openborough.people.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.people.Responsibility;
import org.openborough.people.ResponsibilityService;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.paging.Page;
import org.openborough.shared.search.RecordTitles;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/responsibilities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "People")
class ResponsibilityResource {

    private final ResponsibilityService responsibilities;
    private final RecordTitles titles;

    @Inject
    ResponsibilityResource(ResponsibilityService responsibilities, RecordTitles titles) {
        this.responsibilities = responsibilities;
        this.titles = titles;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @Authenticated
    @Operation(
            summary = "List responsibilities",
            description = "Which post has and had which duty, latest first. For everybody who is signed in.")
    public Listing<ResponsibilityResponse> listResponsibilities(
            @Valid @BeanParam ResponsibilityFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(
                        page,
                        request -> withTitles(responsibilities.list(
                                filter.resourceKind, filter.resourceId, filter.post, filter.duty, filter.on, request)))
                .withRemovalsOf("responsibility");
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PERFORMANCE_OFFICER})
    @ResponseStatus(201)
    @APIResponseSchema(value = ResponsibilityResponse.class, responseCode = "201")
    @Operation(
            summary = "Assign a duty to a post",
            description =
                    "Whoever has it until then ends the day before. For performance officers and" + " administrators.")
    public ResponsibilityResponse createResponsibility(@NotNull @Valid AssignRequest request) {
        Responsibility assigned = responsibilities.assign(request.postId(), request.toDuty(), request.validFrom());
        return ResponsibilityResponse.from(assigned, titlesFor(List.of(assigned)));
    }

    @POST
    @Path("/reassign")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PERFORMANCE_OFFICER})
    @Operation(
            summary = "Hand all duties of a post over to another",
            description = "From a day on; the history stays. For performance officers and administrators.")
    public ReassignResponse reassignResponsibilities(@NotNull @Valid ReassignRequest request) {
        return new ReassignResponse(
                responsibilities.reassign(request.fromPostId(), request.toPostId(), request.from()));
    }

    private Page<ResponsibilityResponse> withTitles(Page<Responsibility> page) {
        Map<UUID, String> known = titlesFor(page.items());
        return page.map(responsibility -> ResponsibilityResponse.from(responsibility, known));
    }

    private Map<UUID, String> titlesFor(List<Responsibility> named) {
        return titles.of(named, responsibility -> responsibility.duty().resourceKind(), responsibility -> responsibility
                .duty()
                .resourceId());
    }
}
