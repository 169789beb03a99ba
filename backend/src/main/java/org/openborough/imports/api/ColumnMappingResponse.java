package org.openborough.imports.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.imports.mappings.ColumnMapping;
import org.openborough.shared.http.Versioned;

/** A remembered decision about columns. */
record ColumnMappingResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "observations") String kind,
        @Schema(examples = "Quarterly return") String name,
        @Schema(description = "Field by header.") Map<String, String> fields)
        implements Versioned {

    static ColumnMappingResponse from(ColumnMapping mapping) {
        return new ColumnMappingResponse(
                mapping.id(),
                mapping.version(),
                mapping.createdAt(),
                mapping.updatedAt(),
                mapping.kind(),
                mapping.name(),
                mapping.fields());
    }
}
