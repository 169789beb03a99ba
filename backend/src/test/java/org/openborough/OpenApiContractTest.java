package org.openborough;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.openborough.support.Contract;
import org.openborough.support.ServiceTest;

@ServiceTest
class OpenApiContractTest {

    private static final String REWRITE = "mvn -pl backend test -Dtest=OpenApiContractTest -Dopenapi.write=true";

    @Test
    void theCommittedContractIsWhatTheCodeDoes() throws IOException {
        String generated = given().accept("application/yaml").get("/openapi").asString();

        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(Contract.FILE, generated);
        }

        assertThat(Files.readString(Contract.FILE))
                .as("openapi.yaml differs from the code. Rewrite it with: %s and review the change.", REWRITE)
                .isEqualTo(generated);
    }
}
