package org.openborough.people.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

@ServiceTest
class OrganisationResourceTest {

    @Test
    void anAdministratorRegistersAnOrganisationAndEverybodyReadsIt() {
        String name = Names.unique("Anytown trust");
        Response created = PeopleFixture.create(
                "/v1/organisations",
                Map.of("name", name, "kind", "health", "identifiers", List.of("GB-NHS-X1"), "validFrom", "2015-04-01"));

        created.then().statusCode(201).header("Location", endsWith(created.path("id")));
        Api.anybody()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("kind", equalTo("health"))
                .body("identifiers[0]", equalTo("GB-NHS-X1"))
                .body("isSandbox", equalTo(false))
                .body("validFrom", equalTo("2015-04-01"));
    }

    @Test
    void organisationsAreFoundByKindAndWords() {
        String name = Names.unique("Sought trust");
        PeopleFixture.registered(name);

        Api.anybody()
                .queryParam("kind", "voluntary")
                .queryParam("q", name.toUpperCase())
                .get("/v1/organisations")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items.kind", everyItem(equalTo("voluntary")));
    }

    @Test
    void aNameIsTakenOnce() {
        String name = Names.unique("Twin trust");
        PeopleFixture.registered(name);

        PeopleFixture.registered(name)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/organisation-name-taken"));
    }

    @Test
    void aRenamingToATakenNameIsRefused() {
        String name = Names.unique("Taken trust");
        PeopleFixture.registered(name);
        Response other = PeopleFixture.registered(Names.unique("Other trust"));

        PeopleFixture.patching(other)
                .body(Map.of("name", name))
                .patch(other.header("Location"))
                .then()
                .statusCode(409);
    }

    @Test
    void thereIsOneCouncil() {
        PeopleFixture.create("/v1/organisations", Map.of("name", Names.unique("Anytown Council"), "kind", "council"));

        PeopleFixture.create("/v1/organisations", Map.of("name", Names.unique("Other Council"), "kind", "council"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/council-registered-already"));
    }

    @Test
    void datesThatRunBackwardsAreNotAcceptable() {
        PeopleFixture.create(
                        "/v1/organisations",
                        Map.of(
                                "name", Names.unique("Backward trust"),
                                "kind", "other",
                                "validFrom", "2020-01-02",
                                "validTo", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validTo"))
                .body("errors[0].code", equalTo("before-start"));
    }

    @Test
    void charactersThatHideOrBreakTextAreRefused() {
        PeopleFixture.create("/v1/organisations", Map.of("name", "null\u0000byte", "kind", "other"))
                .then()
                .statusCode(422);
        PeopleFixture.create("/v1/organisations", Map.of("name", "turned \u202e round", "kind", "other"))
                .then()
                .statusCode(422);
    }

    @Test
    void hostileTextIsKeptAsItIs() {
        String hostile = Names.unique("=HYPERLINK(\"x\") '; drop table organisation; -- <b>&amp; %s");

        PeopleFixture.create("/v1/organisations", Map.of("name", hostile, "kind", "other"))
                .then()
                .statusCode(201)
                .body("name", equalTo(hostile));
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        Api.anybody()
                .get("/v1/organisations/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void onlyAdministratorsChangeOrganisations() {
        Response present = PeopleFixture.registered(Names.unique("Guarded trust"));

        Api.as(Roles.PERFORMANCE_OFFICER)
                .contentType("application/merge-patch+json")
                .header("If-Match", present.header("ETag"))
                .body("{}")
                .patch(present.header("Location"))
                .then()
                .statusCode(403);
        Api.anybody()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(present.header("Location"))
                .then()
                .statusCode(401);
    }
}
