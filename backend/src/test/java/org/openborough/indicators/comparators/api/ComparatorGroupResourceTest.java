package org.openborough.indicators.comparators.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

@ServiceTest
class ComparatorGroupResourceTest {

    private String subject;
    private String near;
    private String far;

    @BeforeEach
    void threeAreas() {
        subject = MeasuringFixture.anArea();
        near = MeasuringFixture.anArea();
        far = MeasuringFixture.anArea();
    }

    @Test
    void keepsTheOrderOfTheNeighbours() {
        Response created = create(neighbours(far, near));

        created.then()
                .statusCode(201)
                .body("subjectArea.code", equalTo(subject))
                .body("members.area.code", contains(far, near))
                .body("members.position", contains(1, 2));
    }

    @Test
    void refusesNeighboursOfNobody() {
        Map<String, Object> body = neighbours(near);
        body.put("subjectAreaCode", null);

        create(body).then().statusCode(422).body("errors.code", contains("subject-needed"));
    }

    @Test
    void refusesAnAreaAsItsOwnNeighbourAndAMemberTwice() {
        create(neighbours(near, subject, near))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unsound-group"))
                .body("errors.code", contains("own-neighbour", "repeated-area"));
    }

    @Test
    void namesEveryUnknownArea() {
        create(neighbours("E99999998", near, "E99999999"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/members/0/areaCode", "/members/2/areaCode"));
    }

    @Test
    void refusesASecondGroupOfTheNameForTheArea() {
        Map<String, Object> body = neighbours(near);
        create(body);

        create(body).then().statusCode(409).body("type", endsWith("/group-name-taken"));
    }

    @Test
    void replacesTheMembersThatAreGiven() {
        Response created = create(neighbours(near, far));

        patch(created, Map.of("members", members(far)))
                .then()
                .statusCode(200)
                .body("members.area.code", contains(far))
                .body("members.position", contains(1));
    }

    @Test
    void keepsTheMembersThatAreNotGiven() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("source", null);

        patch(create(neighbours(near, far)), fields)
                .then()
                .statusCode(200)
                .body("members.area.code", contains(near, far))
                .body("source", nullValue());
    }

    @Test
    void refusesAStaleChange() {
        Response created = create(neighbours(near, far));
        patch(created, Map.of("members", members(far)));

        patch(created, Map.of("members", members(near))).then().statusCode(412);
    }

    @Test
    void listsTheGroupsOfAnArea() {
        String group = create(neighbours(near)).path("id");

        Api.anybody()
                .queryParam("subject", subject)
                .queryParam("kind", "statistical-neighbours")
                .get("/v1/comparator-groups")
                .then()
                .body("items.id", contains(group));
        Api.anybody()
                .queryParam("subject", "E99999999")
                .get("/v1/comparator-groups")
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void removesAGroup() {
        Response created = create(neighbours(near));
        String address = "/v1/comparator-groups/" + created.path("id");

        Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", created.header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
        Api.anybody().get(address).then().statusCode(404).body("type", endsWith("/no-such-comparator-group"));
    }

    @Test
    void changesAreForPerformanceOfficers() {
        Api.as(Roles.VIEWER)
                .body(neighbours(near))
                .post("/v1/comparator-groups")
                .then()
                .statusCode(403);
        Api.anybody()
                .body(neighbours(near))
                .post("/v1/comparator-groups")
                .then()
                .statusCode(401);
        Api.anybody().get("/v1/comparator-groups/" + UUID.randomUUID()).then().statusCode(404);
    }

    private Map<String, Object> neighbours(String... areaCodes) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", Names.unique("Statistical neighbours"));
        body.put("kind", "statistical-neighbours");
        body.put("subjectAreaCode", subject);
        body.put("source", "Illustrative");
        body.put("members", members(areaCodes));
        return body;
    }

    private static List<Map<String, String>> members(String... areaCodes) {
        return Arrays.stream(areaCodes)
                .map(code -> Map.of("areaCode", code, "closeness", "Very close"))
                .toList();
    }

    private static Response create(Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER).body(body).post("/v1/comparator-groups");
    }

    private static Response patch(Response group, Map<String, Object> fields) {
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .contentType("application/merge-patch+json")
                .header("If-Match", group.header("ETag"))
                .body(fields)
                .patch("/v1/comparator-groups/" + group.path("id"));
    }
}
