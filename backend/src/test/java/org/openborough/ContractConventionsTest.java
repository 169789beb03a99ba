package org.openborough;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openborough.support.Contract;

/** The conventions that every operation of the contract keeps. */
class ContractConventionsTest {

    /** Lists of what changes only with the record it is part of, with the reason. */
    private static final Map<String, String> PARTS_OF_ANOTHER_RECORD = Map.of(
            "listIndicatorSetEntries", "The set's updatedAt changes with its entries.",
            "listIssueItems", "The issue's updatedAt changes with its thread.",
            "listImportRows", "The rows of a file are found once, by its check, and change with the import only.");

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        assertThat(Contract.operations().stream().map(Contract.Operation::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+[A-Za-z]*"));
    }

    @Test
    void everyOperationSaysWhatItDoesAndToWhichFamilyItBelongs() {
        assertThat(Contract.operations()).allSatisfy(operation -> {
            JsonNode described = operation.description();
            assertThat(described.path("summary").asText()).as(operation.id()).isNotBlank();
            assertThat(described.path("description").asText())
                    .as(operation.id())
                    .isNotBlank();
            assertThat(described.path("tags")).as(operation.id()).hasSize(1);
        });
    }

    @Test
    void everyOperationStatesWhoMayCallIt() {
        assertThat(Contract.operations()).allSatisfy(operation -> {
            JsonNode security = operation.description().path("security");
            assertThat(security).as(operation.id()).isNotEmpty();
            boolean open = security.path(0).isEmpty();
            assertThat(open || operation.description().has("x-roles"))
                    .as(operation.id())
                    .isTrue();
        });
    }

    @Test
    void pathsArePluralWordsJoinedByHyphensAndAtMostThreeLevelsDeep() {
        assertThat(Contract.operations().stream().map(Contract.Operation::path)).allSatisfy(path -> {
            assertThat(path).matches("/v1(/[a-z]+(-[a-z]+)*|/\\{[a-zA-Z]+})+");
            assertThat(path.split("/").length - 2).as(path).isLessThanOrEqualTo(5);
        });
    }

    @Test
    void everyBodyHasAnExample() {
        assertThat(jsonBodies()).allSatisfy((place, body) -> assertThat(body.has("example") || body.has("examples"))
                .as(place)
                .isTrue());
    }

    @Test
    void everyErrorIsAProblemDocument() {
        assertThat(Contract.operations()).allSatisfy(operation -> assertThat(
                        answers(operation).filter(answer -> answer.getKey().matches("[45]..")))
                .isNotEmpty()
                .allSatisfy(
                        answer -> assertThat(answer.getValue().path("content").has("application/problem+json"))
                                .as(operation.id() + " " + answer.getKey())
                                .isTrue()));
    }

    @Test
    void everyCreationTakesAnIdempotencyKeyAndSaysWhereTheRecordIs() {
        assertThat(Contract.operations().stream().filter(ContractConventionsTest::creates))
                .isNotEmpty()
                .allSatisfy(operation -> {
                    assertThat(operation.description().path("parameters").toString())
                            .as(operation.id())
                            .contains("IdempotencyKey");
                    String status = operation.description().path("responses").has("201") ? "201" : "202";
                    assertThat(operation
                                    .description()
                                    .at("/responses/" + status + "/headers")
                                    .has("Location"))
                            .as(operation.id())
                            .isTrue();
                });
    }

    @Test
    void everyListTellsWhatChangedSinceATime() {
        assertThat(Contract.operations().stream()
                        .filter(operation -> operation
                                .description()
                                .at("/responses/200/headers")
                                .has("Link"))
                        .filter(operation -> !PARTS_OF_ANOTHER_RECORD.containsKey(operation.id())))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        list -> assertThat(list.description().path("parameters").toString())
                                .as(list.id())
                                .contains("\"updatedSince\""));
    }

    /** Whether an operation makes a record, at once or, out of a file, in the background. */
    private static boolean creates(Contract.Operation operation) {
        JsonNode described = operation.description();
        return described.path("responses").has("201")
                || described.at("/requestBody/content").has("multipart/form-data");
    }

    private static Map<String, JsonNode> jsonBodies() {
        Map<String, JsonNode> bodies = new java.util.TreeMap<>();
        Contract.operations().forEach(operation -> {
            add(bodies, operation.id() + " request", operation.description().path("requestBody"));
            answers(operation)
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .forEach(answer -> add(bodies, operation.id() + " " + answer.getKey(), answer.getValue()));
        });
        return bodies;
    }

    private static void add(Map<String, JsonNode> bodies, String place, JsonNode described) {
        described
                .path("content")
                .propertyStream()
                .filter(body -> body.getKey().endsWith("json"))
                .forEach(body -> bodies.put(place, body.getValue()));
    }

    private static Stream<Map.Entry<String, JsonNode>> answers(Contract.Operation operation) {
        return operation
                .description()
                .path("responses")
                .propertyStream()
                .map(answer -> Map.entry(answer.getKey(), resolved(answer.getValue())));
    }

    private static JsonNode resolved(JsonNode described) {
        return described.has("$ref")
                ? Contract.document().at(described.path("$ref").asText().substring(1))
                : described;
    }
}
