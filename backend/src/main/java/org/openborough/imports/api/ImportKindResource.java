package org.openborough.imports.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.imports.kind.ImportKinds;
import org.openborough.shared.security.Roles;

@Path("/v1/import-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Imports")
class ImportKindResource {

    private final ImportKinds kinds;

    @Inject
    ImportKindResource(ImportKinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR, Roles.PARTNER})
    @Operation(
            summary = "List what files can be about",
            description = "Every kind of file with its fields, the headers they are known by, and the options. For"
                    + " performance officers, administrators and partners' clients.")
    public ImportKindsResponse listImportKinds() {
        return new ImportKindsResponse(
                kinds.descriptions().stream().map(ImportKindResponse::from).toList());
    }
}
