package org.openborough.shared.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.openborough.support.ServiceTest;

@ServiceTest
class ProblemPageTest {

    @Inject
    ProblemCatalogue problems;

    @Test
    void everyProblemHasAPageThatSaysWhatToDo() {
        assertThat(problems.all()).hasSizeGreaterThan(20).allSatisfy(problem -> {
            Response page = given().get("/problems/" + problem.slug());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.contentType()).startsWith("text/html");
            assertThat(page.asString()).contains("What to do").contains("<h1>");
        });
    }

    @Test
    void theListLeadsToEach() {
        assertThat(given().get("/problems").asString())
                .contains("href=\"/problems/stale-version\"")
                .contains("href=\"/problems/whole-trail-is-for-auditors\"");
    }

    @Test
    void anUnknownProblemIsNotFound() {
        assertThat(given().get("/problems/nothing").statusCode()).isEqualTo(404);
    }
}
