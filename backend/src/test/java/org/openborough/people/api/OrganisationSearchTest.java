package org.openborough.people.api;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

@ServiceTest
class OrganisationSearchTest {

    @Test
    void anOrganisationIsFoundByItsName() {
        String name = Names.unique("Wanted trust");
        String id = PeopleFixture.registered(name).path("id");

        Api.anybody()
                .queryParam("q", name.toLowerCase())
                .queryParam("kind", "organisation")
                .get("/v1/search")
                .then()
                .statusCode(200)
                .body("groups[0].total", equalTo(1))
                .body("groups[0].items[0].title", equalTo(name))
                .body("groups[0].items[0].url", equalTo("/indicators?owner=" + id));
    }

    @Test
    void anOrganisationForTryingThingsIsNotShown() {
        String name = Names.unique("Sandbox trust");
        PeopleFixture.create("/v1/organisations", Map.of("name", name, "kind", "other", "isSandbox", true));

        Api.anybody()
                .queryParam("q", name)
                .queryParam("kind", "organisation")
                .get("/v1/search")
                .then()
                .body("groups", empty());
    }
}
