package org.openborough.petitions.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.petitions.moderation.DeskService;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/moderation-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class ModerationCaseResource {

    private final DeskService desk;

    @Inject
    ModerationCaseResource(DeskService desk) {
        this.desk = desk;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "List the petitions on the officers' desk",
            description = "With their age, what is due when, who is working on them and how many are similar; the most"
                    + " urgent first. For petitions officers.")
    public Listing<ModerationCaseResponse> listModerationCases(
            @QueryParam("overdue") @DefaultValue("false") @Parameter(description = "Only those that are overdue.")
                    boolean overdue,
            @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> desk.cases(overdue, request).map(ModerationCaseResponse::from))
                .withNothingRemoved();
    }
}
