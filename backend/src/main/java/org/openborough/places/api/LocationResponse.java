package org.openborough.places.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.places.Area;
import org.openborough.places.AreaKind;

/** The areas a point lies in. */
record LocationResponse(List<AreaAround> items) {

    /** One of them. */
    record AreaAround(
            UUID id,
            @Schema(examples = "E05000932") String code,
            @Schema(examples = "Ainsdale") String name,
            @Schema(examples = "ward") AreaKind kind) {

        static AreaAround of(Area area) {
            return new AreaAround(area.id(), area.code(), area.name(), area.kind());
        }
    }
}
