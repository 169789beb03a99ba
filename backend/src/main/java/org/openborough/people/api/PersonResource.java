package org.openborough.people.api;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.openborough.people.PersonService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "People")
class PersonResource {

    private final PersonService people;
    private final MergePatch patches;
    private final Precondition precondition;

    @Inject
    PersonResource(PersonService people, MergePatch patches, Precondition precondition) {
        this.people = people;
        this.patches = patches;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "List people",
            description = "People by name. Personal data: for administrators, and every reading is logged.")
    public Listing<PersonResponse> listPeople(
            @Valid @BeanParam PersonFilter filter,
            @Valid @BeanParam Purpose purpose,
            @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> people.list(filter.state, filter.words, purpose.words, request)
                        .map(PersonResponse::from))
                .withRemovalsOf("person");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Read a person",
            description = "Personal data: for administrators, and every reading is logged.")
    public PersonResponse getPerson(@PathParam("id") UUID id, @Valid @BeanParam Purpose purpose) {
        return PersonResponse.from(people.read(id, purpose.words));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = PersonResponse.class, responseCode = "201")
    @Operation(
            summary = "Invite a person",
            description = "The person can hold posts at once, and is linked after signing in. For administrators.")
    public PersonResponse createPerson(@NotNull @Valid PersonRequest request) {
        return PersonResponse.from(people.invite(request.name(), request.email()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(summary = "Change a person's name or address", description = "For administrators.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PersonRequest.class)))
    public PersonResponse updatePerson(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        PersonRequest present = PersonRequest.of(people.read(id, "Changing a person's name or address"));
        PersonRequest request = patches.apply(present, patch);
        return PersonResponse.from(people.rename(id, precondition.version(), request.name(), request.email()));
    }

    @POST
    @Path("/{id}/link")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(
            summary = "Link a person with a sign-in",
            description = "Gives an invited person the sign-in of somebody who is waiting, or accepts a waiting person"
                    + " as somebody new. For administrators.")
    public PersonResponse linkPerson(@PathParam("id") UUID id, @NotNull @Valid LinkPersonRequest request) {
        return PersonResponse.from(people.link(id, precondition.version(), request.waitingPersonId()));
    }

    @POST
    @Path("/{id}/unlink")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(
            summary = "Take a person's sign-in away",
            description = "The posts stay; the next sign-in is that of a new person. For administrators.")
    public PersonResponse unlinkPerson(@PathParam("id") UUID id) {
        return PersonResponse.from(people.unlink(id, precondition.version()));
    }

    @POST
    @Path("/{id}/erase")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(
            summary = "Erase a person",
            description = "Removes name, address and sign-in for good. Refused while posts are held."
                    + " For administrators.")
    public PersonResponse erasePerson(@PathParam("id") UUID id) {
        return PersonResponse.from(people.erase(id, precondition.version()));
    }
}
