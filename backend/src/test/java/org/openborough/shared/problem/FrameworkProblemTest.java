package org.openborough.shared.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

/** Every failure that the framework finds before an operation runs is a problem document too. */
@ServiceTest
class FrameworkProblemTest {

    @Test
    void anUnknownPathIsNotFound() {
        isProblem(Api.anybody().get("/v1/no-such-thing").then(), 404, "not-found");
        isProblem(Api.anybody().get("/no-such-thing/at-all").then(), 404, "not-found");
    }

    @Test
    void aMethodTheAddressDoesNotAnswerIsNamed() {
        isProblem(Api.anybody().delete("/v1/organisations").then(), 405, "method-not-allowed");
    }

    @Test
    void aMediaTypeThatCannotBeGivenIsRefused() {
        isProblem(Api.anybody().accept("image/png").get("/v1/organisations").then(), 406, "not-acceptable");
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() {
        isProblem(
                Api.as(Roles.ADMINISTRATOR)
                        .contentType(ContentType.TEXT)
                        .body("name: x")
                        .post("/v1/organisations")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aPatchInPlainJsonIsRefused() {
        isProblem(
                Api.as(Roles.ADMINISTRATOR)
                        .body("{}")
                        .patch("/v1/organisations/{id}", UUID.randomUUID())
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aMalformedIdIsUnreadable() {
        isProblem(Api.anybody().get("/v1/organisations/not-an-id").then(), 400, "unreadable-parameter");
    }

    @Test
    void anUnknownWordInAQueryIsUnreadableAndTheWordsAreListed() {
        ValidatableResponse answer =
                Api.anybody().get("/v1/organisations?kind=circus").then();

        isProblem(answer, 400, "unreadable-parameter");
        answer.body(
                "errors[0].detail",
                equalTo("Expected one of council, health, police, fire-and-rescue, education,"
                        + " voluntary, business, government, other."));
    }

    @Test
    void aNumberThatIsNoneIsUnreadable() {
        isProblem(Api.anybody().get("/v1/organisations?limit=many").then(), 400, "unreadable-parameter");
    }

    @Test
    void aLimitOutOfRangeIsUnreadable() {
        ValidatableResponse answer =
                Api.anybody().get("/v1/organisations?limit=201").then();

        isProblem(answer, 400, "unreadable-parameter");
        answer.body("errors.parameter", hasItem("limit"));
    }

    @Test
    void everyUnknownQueryParameterIsNamed() {
        ValidatableResponse answer =
                Api.anybody().get("/v1/organisations?knid=health&lmit=3").then();

        isProblem(answer, 400, "unknown-parameter");
        answer.body("errors.parameter", hasItems("knid", "lmit"));
    }

    @Test
    void malformedJsonIsUnreadable() {
        isProblem(
                Api.as(Roles.ADMINISTRATOR)
                        .body("{\"name\": ")
                        .post("/v1/organisations")
                        .then(),
                400,
                "unreadable-body");
    }

    @Test
    void aMissingBodyIsUnreadable() {
        isProblem(Api.as(Roles.ADMINISTRATOR).post("/v1/organisations").then(), 400, "unreadable-body");
    }

    @Test
    void aBodyThatIsNullIsUnreadable() {
        isProblem(
                Api.as(Roles.ADMINISTRATOR)
                        .body("null")
                        .post("/v1/organisations")
                        .then(),
                400,
                "unreadable-body");
    }

    @Test
    void everyUnknownFieldAndWrongTypeOfABodyIsNamedAtOnce() {
        ValidatableResponse answer = Api.as(Roles.ADMINISTRATOR)
                .body("{\"nmae\": \"x\", \"name\": 5, \"kind\": \"circus\", \"identifiers\": {\"a\": 1},"
                        + " \"validFrom\": \"31/03/2011\", \"isSandbox\": \"yes\"}")
                .post("/v1/organisations")
                .then();

        isProblem(answer, 400, "unreadable-body");
        answer.body("errors.pointer", hasItems("/nmae", "/name", "/kind", "/identifiers", "/validFrom", "/isSandbox"));
    }

    @Test
    void everyUnacceptableValueOfABodyIsNamedAtOnce() {
        ValidatableResponse answer = Api.as(Roles.ADMINISTRATOR)
                .body("{\"name\": \" \", \"identifiers\": [\"fine\", \"not fine\"]}")
                .post("/v1/organisations")
                .then();

        isProblem(answer, 422, "invalid-values");
        answer.body("errors.pointer", hasItems("/name", "/kind", "/identifiers/1"));
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        isProblem(
                Api.anybody().body("{}").post("/v1/organisations").then().header("WWW-Authenticate", "Bearer"),
                401,
                "sign-in-needed");
    }

    @Test
    void whoHasAnotherRoleIsRefusedBeforeTheBodyIsJudged() {
        isProblem(Api.as(Roles.VIEWER).body("{}").post("/v1/organisations").then(), 403, "not-allowed");
    }

    private static void isProblem(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", notNullValue())
                .body("traceId", notNullValue());
    }
}
