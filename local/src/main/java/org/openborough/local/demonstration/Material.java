package org.openborough.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is entered, as it is written down beside this program. */
final class Material {

    private Material() {}

    static JsonNode read(String name) {
        try (InputStream file = Material.class.getResourceAsStream("/demonstration/" + name + ".json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The text of a field; null where it is left out. */
    static String textOrNull(JsonNode node, String field) {
        return node.path(field).asText(null);
    }
}
