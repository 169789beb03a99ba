package org.openborough.petitions.api;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.petitions.PetitionRegister;
import org.openborough.petitions.organisers.OrganiserService;
import org.openborough.petitions.reading.PetitionReading;
import org.openborough.shared.edge.FormShares;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionResource {

    private final PetitionReading petitions;
    private final OrganiserService organisers;
    private final PetitionRegister register;
    private final FormShares shares;

    @Inject
    PetitionResource(
            PetitionReading petitions, OrganiserService organisers, PetitionRegister register, FormShares shares) {
        this.petitions = petitions;
        this.organisers = organisers;
        this.register = register;
        this.shares = shares;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily({"petitions", "places"})
    @Operation(
            summary = "List petitions",
            description = "Those that are or were published; officers see all. Words that may not be published are left"
                    + " out.")
    public Listing<PetitionSummaryResponse> listPetitions(
            @Valid @BeanParam PetitionFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(
                        page,
                        request -> petitions.list(filter.toQuestion(), request).map(PetitionSummaryResponse::from))
                .withRemovalsOf("petition");
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "Read a petition",
            description = "With its life, its clocks by its own scheme, and what the council did. A petition that is"
                    + " taken down, or not published yet, is for staff; one that gathers supporters is for everybody who"
                    + " has its address.")
    public PetitionResponse getPetition(@PathParam("id") UUID id) {
        return PetitionResponse.from(petitions.get(id));
    }

    @POST
    @PermitAll
    @ResponseStatus(201)
    @APIResponseSchema(value = PetitionReceiptResponse.class, responseCode = "201")
    @Operation(
            summary = "Start a petition",
            description = "For everybody. A link goes to the organiser's address; nothing more happens until it is"
                    + " confirmed. The organiser's details are kept apart from the petition's text. Few requests an hour"
                    + " from one network.")
    public PetitionReceiptResponse createPetition(@NotNull @Valid CreatePetitionRequest request) {
        shares.take();
        return PetitionReceiptResponse.from(organisers.start(
                request.toNewPetition(register.ward(request.wardCode())),
                request.organiser().toContact()));
    }
}
