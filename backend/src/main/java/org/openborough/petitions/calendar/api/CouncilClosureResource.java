package org.openborough.petitions.calendar.api;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.petitions.calendar.CalendarService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/council-closures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class CouncilClosureResource {

    private final CalendarService calendar;
    private final Precondition precondition;

    @Inject
    CouncilClosureResource(CalendarService calendar, Precondition precondition) {
        this.calendar = calendar;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("petition-schemes")
    @Operation(
            summary = "List the council's closures",
            description = "Days that are no working days beside weekends and bank holidays, the latest first.")
    public Listing<CouncilClosureResponse> listCouncilClosures(@Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> calendar.closures(request).map(CouncilClosureResponse::from))
                .withRemovalsOf("council-closure");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read a closure", description = "Days on which the council is closed.")
    public CouncilClosureResponse getCouncilClosure(@PathParam("id") UUID id) {
        return CouncilClosureResponse.from(calendar.closure(id));
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = CouncilClosureResponse.class, responseCode = "201")
    @Operation(
            summary = "Enter a closure",
            description = "Only before it begins, so that nothing that was due moves. For petitions officers.")
    public CouncilClosureResponse createCouncilClosure(@NotNull @Valid CouncilClosureRequest request) {
        return CouncilClosureResponse.from(calendar.close(request.toDays(), request.reason()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(summary = "Take back a closure", description = "Only before it begins. For petitions officers.")
    public void deleteCouncilClosure(@PathParam("id") UUID id) {
        calendar.reopen(id, precondition.version());
    }
}
