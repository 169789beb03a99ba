package org.openborough.imports.api;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The parts of an upload. */
class ImportUpload {

    @RestForm("file")
    @Schema(type = SchemaType.STRING, format = "binary", description = "CSV, XLSX, JSON records or GeoJSON.")
    FileUpload file;

    @RestForm("kind")
    @Schema(description = "A name from /v1/import-kinds.", examples = "observations", maxLength = 60)
    String kind;

    @RestForm("options")
    @Schema(
            description = "Options of the kind, as a JSON object of texts.",
            // Quoted twice: it is a text that holds JSON.
            examples = "\"{\\\"bareYear\\\":\\\"ending-in\\\"}\"",
            maxLength = 2000)
    String options;
}
