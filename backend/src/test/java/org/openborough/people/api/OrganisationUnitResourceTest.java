package org.openborough.people.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class OrganisationUnitResourceTest {

    @Test
    void aUnitIsSetUpBelowAnother() {
        String organisation = PeopleFixture.anOrganisation();
        String above = PeopleFixture.aUnitOf(organisation, "2020-01-01").path("id");

        PeopleFixture.create(
                        "/v1/organisation-units",
                        Map.of(
                                "organisationId", organisation,
                                "name", "Early years",
                                "kind", "team",
                                "parentId", above,
                                "validFrom", "2021-01-01"))
                .then()
                .statusCode(201)
                .body("parent.id", equalTo(above))
                .body("organisation.id", equalTo(organisation));
        Api.as(Roles.VIEWER)
                .queryParam("parent", above)
                .queryParam("on", "2022-01-01")
                .get("/v1/organisation-units")
                .then()
                .body("items.name", contains("Early years"));
    }

    @Test
    void aReplacedUnitEndsTheDayBeforeAndItsPostsGoOver() {
        String organisation = PeopleFixture.anOrganisation();
        Response old = PeopleFixture.aUnitOf(organisation, "2020-01-01");
        String successor = PeopleFixture.aUnitOf(organisation, "2026-04-01").path("id");
        String post = PeopleFixture.aPostOf(organisation, old.path("id")).path("id");

        PeopleFixture.changing(old)
                .body(Map.of("replacedById", successor, "from", "2026-04-01"))
                .post(old.header("Location") + "/replace")
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2026-03-31"))
                .body("replacedBy.id", equalTo(successor));
        Api.as(Roles.VIEWER).get("/v1/posts/" + post).then().body("unit.id", equalTo(successor));
    }

    @Test
    void aUnitIsReplacedOnce() {
        String organisation = PeopleFixture.anOrganisation();
        Response old = PeopleFixture.aUnitOf(organisation, "2020-01-01");
        String successor = PeopleFixture.aUnitOf(organisation, "2020-01-01").path("id");
        Map<String, String> replacement = Map.of("replacedById", successor, "from", "2026-04-01");
        Response replaced = PeopleFixture.changing(old).body(replacement).post(old.header("Location") + "/replace");

        PeopleFixture.changing(replaced)
                .body(replacement)
                .post(old.header("Location") + "/replace")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/unit-replaced-already"));
    }

    @Test
    void aUnitIsChangedByPatch() {
        Response unit = PeopleFixture.aUnitOf(PeopleFixture.anOrganisation(), "2020-01-01");

        PeopleFixture.patching(unit)
                .body(Map.of("name", "Renamed service", "validTo", "2027-03-31"))
                .patch(unit.header("Location"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Renamed service"))
                .body("kind", equalTo("service"));
    }

    @Test
    void aUnitOfAnUnknownOrganisationIsNotAcceptable() {
        PeopleFixture.aUnitOf(UUID.randomUUID().toString(), "2020-01-01")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/organisationId"))
                .body("errors[0].code", equalTo("unknown-record"));
    }

    @Test
    void anUnknownUnitIsNotFound() {
        Api.as(Roles.VIEWER)
                .get("/v1/organisation-units/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void unitsAreReadBySignedInAndChangedByAdministrators() {
        Api.anybody().get("/v1/organisation-units").then().statusCode(401);
        Api.as(Roles.SERVICE_DIRECTOR)
                .body("{}")
                .post("/v1/organisation-units")
                .then()
                .statusCode(403);
    }
}
