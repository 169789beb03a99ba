package org.openborough.imports.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.imports.FileReadingService;
import org.openborough.imports.ImportJob;
import org.openborough.imports.ImportService;
import org.openborough.imports.kind.RowFate;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.idempotency.RepeatableUpload;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.security.Roles;

@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Imports")
class ImportResource {

    private static final String HERE = "/v1/imports";
    private static final String FOR_WHOM = " For performance officers, administrators, and partners' clients with the"
            + " scope of the kind, who see their own organisation's imports only.";

    private final ImportService imports;
    private final FileReadingService reading;
    private final UploadReader uploads;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    ImportResource(
            ImportService imports,
            FileReadingService reading,
            UploadReader uploads,
            Precondition precondition,
            Clock clock) {
        this.imports = imports;
        this.reading = reading;
        this.uploads = uploads;
        this.precondition = precondition;
        this.clock = clock;
    }

    @POST
    @RepeatableUpload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportResponse.class, responseCode = "202")
    @Operation(
            summary = "Send a file",
            description = "Recognises by its content what the file is and what its columns are, and writes nothing. The"
                    + " columns can be changed before the rows are checked." + FOR_WHOM)
    public ImportResponse createImport(@BeanParam ImportUpload upload) {
        return response(imports.takeIn(upload.kind, uploads.file(upload), uploads.options(upload)));
    }

    @GET
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @Operation(summary = "List imports", description = "Imports, the newest first." + FOR_WHOM)
    public Listing<ImportSummaryResponse> listImports(
            @Valid @BeanParam ImportFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, request -> imports.list(filter.kind, filter.state, request)
                        .map(ImportSummaryResponse::from))
                .withRemovalsOf("import");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @Operation(
            summary = "Read an import",
            description = "What the file was taken for, how far the work has come and what it found." + FOR_WHOM)
    public ImportResponse getImport(@PathParam("id") UUID id) {
        return response(imports.get(id));
    }

    @PUT
    @Path("/{id}/columns")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @Operation(
            summary = "Say what the columns are",
            description = "Replaces what the columns were taken for; rows have to be checked again." + FOR_WHOM)
    public ImportResponse decideColumns(@PathParam("id") UUID id, @NotNull @Valid DecideColumnsRequest request) {
        return response(reading.decideColumns(id, precondition.version(), request.fieldByLetters(), request.saveAs()));
    }

    @PUT
    @Path("/{id}/table")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @Operation(
            summary = "Say where the table is",
            description = "Chooses another sheet of a workbook or another row as the header. The columns are recognised"
                    + " anew, and rows have to be checked again." + FOR_WHOM)
    public ImportResponse chooseTable(@PathParam("id") UUID id, @NotNull @Valid ChooseTableRequest request) {
        return response(reading.chooseTable(id, precondition.version(), request.toChoices()));
    }

    @POST
    @Path("/{id}/check")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @LocatedAt(HERE)
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportResponse.class, responseCode = "202")
    @Operation(
            summary = "Check the rows of a file",
            description = "A dry run in the background: finds for each row whether it would be created, updated, left"
                    + " unchanged or rejected, and why." + FOR_WHOM)
    public ImportResponse checkImport(@PathParam("id") UUID id) {
        return response(imports.check(id, precondition.version()));
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @Operation(
            summary = "List the rows of a checked file",
            description = "Each row with its fate, the reasons by column, and what it changes." + FOR_WHOM)
    public Listing<ImportRowResponse> listImportRows(
            @PathParam("id") UUID id,
            @QueryParam("fate") @Parameter(description = "Only rows of this fate.") RowFate fate,
            @Valid @BeanParam PageRequest page) {
        return Listing.of(page, request -> imports.rows(id, fate, request).map(ImportRowResponse::from));
    }

    @POST
    @Path("/{id}/apply")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @LocatedAt(HERE)
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportResponse.class, responseCode = "202")
    @Operation(
            summary = "Write what was checked",
            description = "Writes all rows that are not rejected, or none, in the background." + FOR_WHOM)
    public ImportResponse applyImport(@PathParam("id") UUID id, @NotNull @Valid ApplyImportRequest request) {
        return response(imports.apply(id, precondition.version(), request.acceptRejected()));
    }

    @POST
    @Path("/{id}/reverse")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @LocatedAt(HERE)
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportResponse.class, responseCode = "202")
    @Operation(
            summary = "Take an import back",
            description = "Puts back what was there before, in the background; refused with the reason once something"
                    + " was built on the import." + FOR_WHOM)
    public ImportResponse reverseImport(@PathParam("id") UUID id, @NotNull @Valid ReverseImportRequest request) {
        return response(imports.reverse(id, precondition.version(), request.reason()));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @IfMatch
    @LocatedAt(HERE)
    @Operation(
            summary = "Give an import up",
            description = "Forgets the file and its checked rows; a check under way is abandoned." + FOR_WHOM)
    public ImportResponse cancelImport(@PathParam("id") UUID id) {
        return response(imports.cancel(id, precondition.version()));
    }

    private ImportResponse response(ImportJob job) {
        return ImportResponse.from(job, clock.instant());
    }
}
