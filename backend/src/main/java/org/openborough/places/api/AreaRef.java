package org.openborough.places.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.places.Area;

/** An area as other records name it. */
record AreaRef(
        UUID id,
        @Schema(examples = "E08000014") String code,
        @Schema(examples = "Sefton") String name) {

    static AreaRef of(Area area) {
        return new AreaRef(area.id(), area.code(), area.name());
    }
}
