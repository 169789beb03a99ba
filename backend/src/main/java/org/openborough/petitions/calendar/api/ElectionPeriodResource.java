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

@Path("/v1/election-periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class ElectionPeriodResource {

    private final CalendarService calendar;
    private final Precondition precondition;

    @Inject
    ElectionPeriodResource(CalendarService calendar, Precondition precondition) {
        this.calendar = calendar;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("petition-schemes")
    @Operation(
            summary = "List the times before elections",
            description = "What is due within them gets a revised date. The latest first.")
    public Listing<ElectionPeriodResponse> listElectionPeriods(@Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> calendar.elections(request).map(ElectionPeriodResponse::from))
                .withRemovalsOf("election-period");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read the time before an election", description = "From its notice to the polling day.")
    public ElectionPeriodResponse getElectionPeriod(@PathParam("id") UUID id) {
        return ElectionPeriodResponse.from(calendar.election(id));
    }

    @POST
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = ElectionPeriodResponse.class, responseCode = "201")
    @Operation(
            summary = "Enter the time before an election",
            description = "Only before the polling day. For petitions officers.")
    public ElectionPeriodResponse createElectionPeriod(@NotNull @Valid ElectionPeriodRequest request) {
        return ElectionPeriodResponse.from(calendar.announce(request.name(), request.toDays()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Take back the time before an election",
            description = "Only before it begins. For petitions officers.")
    public void deleteElectionPeriod(@PathParam("id") UUID id) {
        calendar.callOff(id, precondition.version());
    }
}
