package org.openborough;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openborough.shared.security.Roles;
import org.openborough.support.Contract;
import org.openborough.support.ServiceTest;

/** Hostile strings in every text field of every operation are kept or refused, and never break anything. */
@ServiceTest
@TestProfile(HostileTextEverywhereTest.OwnDatabase.class)
class HostileTextEverywhereTest {

    /** What survives stays in the database, where no other test may meet it. */
    public static class OwnDatabase implements QuarkusTestProfile {}

    private static final List<String> HOSTILE = List.of(
            "a\u0000b",
            "\uD800",
            "\u202Etxt.exe",
            "'; drop table indicator; --",
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://example.org\")",
            "%s ${user.home} {{7*7}}",
            "../../etc/passwd",
            "x".repeat(200_000));

    @TestFactory
    Stream<DynamicTest> everyTextFieldSurvives() {
        return Contract.operations().stream().flatMap(operation -> example(operation)
                .propertyStream()
                .filter(field -> field.getValue().isTextual())
                .map(field -> DynamicTest.dynamicTest(
                        operation.id() + " " + field.getKey(), () -> survives(operation, field.getKey()))));
    }

    private static void survives(Contract.Operation operation, String field) {
        assertThat(HOSTILE).allSatisfy(text -> {
            ObjectNode body = example(operation).deepCopy();
            body.set(field, TextNode.valueOf(text));

            Response answer = send(operation, body.toString());

            assertThat(answer.statusCode()).isLessThan(500);
            assertThat(answer.statusCode() < 400 || answer.contentType().startsWith("application/problem+json"))
                    .isTrue();
        });
    }

    private static Response send(Contract.Operation operation, String body) {
        return RestAssured.given()
                .header("X-Test-Identity", "subject=hostile;name=Test post;role=" + String.join(";role=", Roles.STAFF))
                .header("If-Match", "\"0.0000000000000000\"")
                .contentType(mediaType(operation))
                .body(body)
                .request(
                        operation.method(),
                        operation
                                .path()
                                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
    }

    private static ObjectNode example(Contract.Operation operation) {
        JsonNode example = content(operation).path("example");
        return example instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    private static String mediaType(Contract.Operation operation) {
        return operation
                .description()
                .at("/requestBody/content")
                .propertyStream()
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode content(Contract.Operation operation) {
        return operation
                .description()
                .at("/requestBody/content")
                .propertyStream()
                .filter(body -> body.getKey().endsWith("json"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
