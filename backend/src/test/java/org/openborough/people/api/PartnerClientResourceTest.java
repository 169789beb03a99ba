package org.openborough.people.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class PartnerClientResourceTest {

    @Test
    void aClientIsBoundToAnOrganisation() {
        String organisation = PeopleFixture.anOrganisation();
        Response client = aClient(organisation);

        client.then().statusCode(201).body("disabledAt", equalTo(null));
        Api.as(Roles.ADMINISTRATOR)
                .queryParam("organisation", organisation)
                .get("/v1/partner-clients")
                .then()
                .body("items.clientId", contains(client.<String>path("clientId")));
        Api.partner(client.path("clientId"), "indicators:write")
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("organisation.id", equalTo(organisation));
    }

    @Test
    void aDisabledClientIsBoundToNothingUntilItIsEnabledAgain() {
        Response client = aClient(PeopleFixture.anOrganisation());

        Response disabled = PeopleFixture.changing(client).post(client.header("Location") + "/disable");

        disabled.then().statusCode(200).body("disabledAt", notNullValue());
        Api.partner(client.path("clientId")).get("/v1/me").then().body("organisation", equalTo(null));
        PeopleFixture.changing(disabled)
                .post(client.header("Location") + "/disable")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/client-disabled"));
        Response enabled = PeopleFixture.changing(disabled).post(client.header("Location") + "/enable");
        enabled.then().statusCode(200).body("disabledAt", equalTo(null));
        PeopleFixture.changing(enabled)
                .post(client.header("Location") + "/enable")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/client-enabled"));
    }

    @Test
    void scopesOutsideTheClosedListAreNotAcceptable() {
        Response client = aClient(PeopleFixture.anOrganisation());

        PeopleFixture.patching(client)
                .body(Map.of("scopes", List.of("indicators:write", "everything:write")))
                .patch(client.header("Location"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/scopes/1"))
                .body("errors[0].code", equalTo("unknown-scope"));
    }

    @Test
    void scopesAreGrantedByPatch() {
        Response client = aClient(PeopleFixture.anOrganisation());

        PeopleFixture.patching(client)
                .body(Map.of("scopes", List.of("petitions:write", "indicators:write")))
                .patch(client.header("Location"))
                .then()
                .statusCode(200)
                .body("scopes", contains("indicators:write", "petitions:write"));
    }

    @Test
    void aClientIsRegisteredOnce() {
        Response client = aClient(PeopleFixture.anOrganisation());

        PeopleFixture.create(
                        "/v1/partner-clients",
                        Map.of(
                                "clientId", client.path("clientId"),
                                "organisationId", PeopleFixture.anOrganisation(),
                                "scopes", List.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/client-registered-already"));
    }

    @Test
    void clientsAreForAdministratorsOnly() {
        Api.anybody().get("/v1/partner-clients").then().statusCode(401);
        Api.partner("anybody").get("/v1/partner-clients").then().statusCode(403);
        Api.as(Roles.ADMINISTRATOR)
                .get("/v1/partner-clients/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static Response aClient(String organisation) {
        return PeopleFixture.create(
                "/v1/partner-clients",
                Map.of(
                        "clientId",
                        "client-" + UUID.randomUUID(),
                        "organisationId",
                        organisation,
                        "scopes",
                        List.of("indicators:write")));
    }
}
