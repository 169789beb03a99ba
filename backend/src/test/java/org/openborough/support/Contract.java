package org.openborough.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The committed contract, /openapi.yaml, as the tests read it. */
public final class Contract {

    /** One operation: its path template, method and description. */
    public record Operation(String path, String method, JsonNode description) {

        public String id() {
            return description.path("operationId").asText();
        }

        boolean answers(String requestMethod, String requestPath) {
            return method.equalsIgnoreCase(requestMethod) && Pattern.matches(pattern(), requestPath);
        }

        private String pattern() {
            return path.replaceAll("\\{[^}]+}", "[^/]+");
        }
    }

    public static final Path FILE = Path.of("..", "openapi.yaml");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static JsonNode document;

    private Contract() {}

    public static synchronized JsonNode document() {
        if (document == null) {
            try {
                document = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(FILE));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
        return document;
    }

    public static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document().path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    /** The operation a request is for; of several templates the one with fewest parameters. */
    public static Optional<Operation> operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.answers(method, path))
                .min(Comparator.comparingLong(operation ->
                        operation.path().chars().filter(c -> c == '{').count()));
    }
}
