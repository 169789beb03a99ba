package org.openborough.places.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.openborough.places.BoundaryFeature;

/** Writes a GeoJSON FeatureCollection one shape at a time. */
final class BoundaryStream implements AutoCloseable {

    private final JsonGenerator json;

    BoundaryStream(com.fasterxml.jackson.databind.ObjectMapper mapper, OutputStream out) throws IOException {
        json = mapper.getFactory().createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    void write(BoundaryFeature feature) {
        try {
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeObjectFieldStart("properties");
            json.writeStringField("id", feature.id().toString());
            json.writeStringField("code", feature.code());
            json.writeStringField("name", feature.name());
            json.writeEndObject();
            json.writeFieldName("geometry");
            json.writeRawValue(feature.geometry());
            json.writeEndObject();
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
