package org.openborough.petitions.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.petitions.reading.PetitionReading;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/petition-breaches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionBreachResource {

    private final PetitionReading petitions;

    @Inject
    PetitionBreachResource(PetitionReading petitions) {
        this.petitions = petitions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily("petitions")
    @Operation(
            summary = "List the deadlines the council missed",
            description = "Of every petition that is published, by the rules of its own scheme, the latest first.")
    public Listing<PetitionBreachResponse> listPetitionBreaches(@Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> petitions.breaches(request).map(PetitionBreachResponse::from))
                .withNothingRemoved();
    }
}
