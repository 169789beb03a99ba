package org.openborough.imports.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.imports.ImportState;

/** Which imports are asked for. */
class ImportFilter {

    @QueryParam("kind")
    @Size(max = 60)
    @Parameter(description = "Only imports of this kind.")
    String kind;

    @QueryParam("state")
    @Parameter(description = "Only imports in this state.")
    ImportState state;
}
