package org.openborough.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openborough.support.ServiceTest;

@ServiceTest
class DeprecationTest {

    @ParameterizedTest
    @CsvSource({"false, 200", "true, 404"})
    void everyAnswerOfAnOperationThatWillGoSaysSinceWhenAndUntilWhen(boolean refused, int status) {
        Response answer = given().queryParam("refused", refused).get("/test/old-forms");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Deprecation")).isEqualTo("@1796083200");
        assertThat(answer.header("Sunset")).isEqualTo("Wed, 30 Jun 2027 00:00:00 GMT");
        assertThat(answer.header("Link")).isEqualTo("</v1/new-forms>; rel=\"successor-version\"");
    }

    @Test
    void operationsThatStaySayNothing() {
        Response answer = given().get("/v1/configuration");

        assertThat(answer.header("Deprecation")).isNull();
        assertThat(answer.header("Sunset")).isNull();
    }
}
