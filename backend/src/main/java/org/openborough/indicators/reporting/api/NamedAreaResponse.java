package org.openborough.indicators.reporting.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.reporting.AreaRef;

/** An area by code and name. */
record NamedAreaResponse(
        UUID id,
        @Schema(examples = "E08000014") String code,
        @Schema(examples = "Sefton") String name,
        @Schema(examples = "authority") String kind) {

    static NamedAreaResponse from(AreaRef area) {
        return new NamedAreaResponse(area.id(), area.code(), area.name(), area.kind());
    }
}
