package org.openborough;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openborough.support.Contract;

/**
 * No client of the last release may break. docs/api/openapi-released.yaml is the contract of that release; it is
 * rewritten when a release is made, and at no other time.
 */
class ReleasedContractTest {

    private static final Path RELEASED = Path.of("..", "docs", "api", "openapi-released.yaml");

    @Test
    void thePresentContractServesEveryClientOfTheLastRelease() throws IOException {
        var changes = OpenApiCompare.fromContents(Files.readString(RELEASED), Files.readString(Contract.FILE));

        assertThat(changes.isCompatible())
                .as("Missing: %s; changed: %s", changes.getMissingEndpoints(), changes.getChangedOperations())
                .isTrue();
    }

    @Test
    void anOperationThatIsGoneBreaksClients() {
        ObjectNode planted = Contract.document().deepCopy();
        ((ObjectNode) planted.path("paths")).remove("/v1/configuration");

        assertThat(isCompatible(planted)).isFalse();
    }

    @Test
    void aParameterThatBecomesRequiredBreaksClients() {
        ObjectNode planted = Contract.document().deepCopy();
        ((ObjectNode) planted.at("/components/parameters/IfNoneMatch")).put("required", true);

        assertThat(isCompatible(planted)).isFalse();
    }

    @Test
    void aFieldOfAnAnswerThatIsGoneBreaksClients() {
        ObjectNode planted = Contract.document().deepCopy();
        ((ObjectNode) planted.at("/components/schemas/ConfigurationResponse/properties")).remove("contactEmail");

        assertThat(isCompatible(planted)).isFalse();
    }

    @Test
    void aFieldOfARequestThatIsNeededFromNowOnBreaksClients() {
        ObjectNode planted = Contract.document().deepCopy();
        ObjectNode request = (ObjectNode) planted.at("/components/schemas/OrganisationRequest");
        ((ObjectNode) request.path("properties")).putObject("purpose").put("type", "string");
        request.withArray("required").add("purpose");

        assertThat(isCompatible(planted)).isFalse();
    }

    private static boolean isCompatible(JsonNode planted) {
        return OpenApiCompare.fromContents(Contract.document().toString(), planted.toString())
                .isCompatible();
    }
}
