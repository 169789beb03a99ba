package org.openborough.shared.tables.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.tables.TableDescription;
import org.openborough.shared.tables.Tables;

@Path("/v1/table-descriptions")
@Tag(ref = "Platform")
class TableDescriptionResource {

    private final Tables tables;

    @Inject
    TableDescriptionResource(Tables tables) {
        this.tables = tables;
    }

    @GET
    @Path("/{operation}")
    @Produces("application/csvm+json")
    @PermitAll
    @Operation(
            summary = "Describe a CSV table",
            description = "The columns and types of a list's CSV, as the W3C's CSV on the Web has it; each CSV answer"
                    + " links here. Open to everybody.")
    public TableDescription describeTable(
            @PathParam("operation")
                    @Size(max = 100)
                    @Parameter(description = "The operationId of the list.", example = "listAuditEvents")
                    String operation,
            @QueryParam("url")
                    @Pattern(regexp = "^/v1/\\S*$")
                    @Size(max = 2000)
                    @Parameter(
                            description = "Address of the very table, where it was asked for with filters.",
                            example = "/v1/audit-events")
                    String url) {
        Tables.Table table = tables.find(operation)
                .orElseThrow(() ->
                        new DomainException(CommonProblem.NOT_FOUND, "No list is called %s.".formatted(operation)));
        return TableDescription.of(table.form(), url == null ? table.path() : url);
    }
}
