package org.openborough.shared.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openborough.support.Contract;
import org.openborough.support.ServiceTest;

@ServiceTest
class ApiReferenceTest {

    @Test
    void isAPageOfTheServiceItself() {
        Response page = given().get("/api");

        List<String> scripts = Pattern.compile("src=\"([^\"]*)\"")
                .matcher(page.asString())
                .results()
                .map((MatchResult script) -> script.group(1))
                .toList();
        assertThat(scripts).containsExactly("/api/redoc.standalone.js");
        assertThat(given().get(scripts.get(0)).contentType()).contains("javascript");
    }

    @Test
    void hasAPolicyOfItsOwnThatLoadsNothingFromElsewhere() {
        assertThat(given().get("/api").headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self'")
                .doesNotContain("http");
    }

    @Test
    void theContractItselfCanBeHadAsAFile() throws IOException {
        assertThat(given().get("/openapi.yaml").asString()).isEqualTo(Files.readString(Contract.FILE));
    }
}
