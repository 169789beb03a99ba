package org.openborough.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds every exchange of the tests against the contract: the status, the media type and the body. */
final class ConformanceFilter implements Filter {

    static final ConformanceFilter INSTANCE = new ConformanceFilter();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private ConformanceFilter() {}

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/v1/")) {
            Contract.operation(request.getMethod(), path).ifPresent(operation -> check(operation, response, path));
        }
        return response;
    }

    private void check(Contract.Operation operation, Response response, String path) {
        String exchange = "%s %s → %d".formatted(operation.method(), path, response.statusCode());
        JsonNode described = operation.description().path("responses").path(Integer.toString(response.statusCode()));
        described = resolved(described);
        assertThat(described.isMissingNode())
                .as("%s is not a status the contract states", exchange)
                .isFalse();
        if (response.statusCode() == 304 || response.statusCode() == 204) {
            assertThat(response.asByteArray()).as(exchange).isEmpty();
            return;
        }
        String mediaType = response.contentType().replaceAll(";.*", "");
        JsonNode content = described.path("content").path(mediaType);
        assertThat(content.isMissingNode())
                .as("%s answers %s, which the contract does not state", exchange, mediaType)
                .isFalse();
        if (mediaType.endsWith("json") && content.has("schema")) {
            List<Error> errors = schema(content.path("schema")).validate(response.asString(), InputFormat.JSON);
            assertThat(errors).as("%s: %s", exchange, response.asString()).isEmpty();
        }
    }

    private static JsonNode resolved(JsonNode described) {
        return described.has("$ref")
                ? Contract.document().at(described.path("$ref").asText().substring(1))
                : described;
    }

    private Schema schema(JsonNode described) {
        return schemas.computeIfAbsent(described.toString(), text -> {
            ObjectNode whole = described.deepCopy();
            whole.set("components", Contract.document().path("components"));
            whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            return registry.getSchema(whole);
        });
    }
}
