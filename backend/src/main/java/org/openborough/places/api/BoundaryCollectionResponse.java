package org.openborough.places.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the streamed collection of boundaries looks like (RFC 7946). */
record BoundaryCollectionResponse(
        @Schema(examples = "FeatureCollection") String type, List<Feature> features) {

    /** One area. */
    record Feature(@Schema(examples = "Feature") String type, Properties properties, Geometry geometry) {}

    /** Which area it is. */
    record Properties(
            UUID id,
            @Schema(examples = "E05000932") String code,
            @Schema(examples = "Ainsdale") String name) {}

    /** Its shape. */
    record Geometry(
            @Schema(examples = "Polygon") String type,

            @Schema(
                    type = SchemaType.ARRAY,
                    description = "Positions as GeoJSON nests them.",
                    examples = "[[[-3.1, 53.5], [-3.0, 53.5], [-3.0, 53.6], [-3.1, 53.5]]]")
            Object coordinates) {}
}
