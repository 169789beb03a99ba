package org.openborough;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openborough.support.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StartTest {

    @Test
    void saysItIsReadyOnceItsDatabaseIsUp() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
