package org.openborough.places.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** A boundary for an area. */
record DrawBoundaryRequest(
        @NotNull
        @Schema(
                type = SchemaType.OBJECT,
                description = "GeoJSON Polygon or MultiPolygon in longitude and latitude (WGS 84).",
                examples = """
                        {"type": "Polygon", "coordinates": [[[-3.1, 53.5], [-3.0, 53.5], [-3.0, 53.6], [-3.1, 53.5]]]}""")
        JsonNode geometry,

        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "ONS Open Geography, wards December 2013")
        String source) {}
