package org.openborough.people.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

@ServiceTest
class PersonResourceTest {

    @Inject
    EntityManager entities;

    @Test
    void aReadingOfPersonalDataIsLoggedWithItsPurpose() {
        String person = PeopleFixture.aPerson().path("id");

        Api.as(Roles.ADMINISTRATOR)
                .queryParam("purpose", "Answering an access request")
                .get("/v1/people/" + person)
                .then()
                .statusCode(200);

        assertThat(purposes(person)).containsExactly("Answering an access request");
    }

    @Test
    void aListIsLoggedForEveryPersonOnIt() {
        Response person = PeopleFixture.aPerson();

        Api.as(Roles.ADMINISTRATOR)
                .queryParam("q", person.<String>path("name"))
                .get("/v1/people")
                .then()
                .statusCode(200);

        assertThat(purposes(person.path("id"))).containsExactly("Looking after who holds which post");
    }

    @Test
    void theTrailKeepsThatPersonalValuesChangedAndNeverWhatTheyWere() {
        Response person = PeopleFixture.aPerson();
        PeopleFixture.patching(person)
                .body(Map.of("name", Names.unique("Renamed person")))
                .patch(person.header("Location"))
                .then()
                .statusCode(200);

        assertThat(trail(person.path("id")))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event).contains("changed").doesNotContain("Renamed"));
    }

    @Test
    void aFirstSignInWaitsUntilItIsAcceptedAsSomebodyNew() {
        String subject = "newcomer-" + UUID.randomUUID();
        Api.person(subject, Roles.VIEWER).get("/v1/me").then().statusCode(200);
        Api.person(subject, Roles.VIEWER).get("/v1/me").then().statusCode(200);
        List<String> waiting = Api.as(Roles.ADMINISTRATOR)
                .get("/v1/people?state=waiting&limit=200")
                .path("items.findAll { it.subject == '%s' }.id".formatted(subject));

        assertThat(waiting).hasSize(1);
        Response person = Api.as(Roles.ADMINISTRATOR).get("/v1/people/" + waiting.get(0));
        PeopleFixture.changing(person)
                .body("{}")
                .post("/v1/people/" + waiting.get(0) + "/link")
                .then()
                .statusCode(200)
                .body("state", equalTo("linked"))
                .body("subject", equalTo(subject));
    }

    @Test
    void anInvitedPersonTakesTheSignInOfSomebodyWaiting() {
        String subject = "expected-" + UUID.randomUUID();

        String person = PeopleFixture.aPersonSignedInAs(subject);

        Api.as(Roles.ADMINISTRATOR)
                .get("/v1/people/" + person)
                .then()
                .body("state", equalTo("linked"))
                .body("subject", equalTo(subject));
        Api.as(Roles.ADMINISTRATOR)
                .get("/v1/people?state=waiting&limit=200")
                .then()
                .body("items.subject", not(hasItem(subject)));
    }

    @Test
    void onlyAWaitingPersonsSignInCanBeTaken() {
        Response invited = PeopleFixture.aPerson();
        String linked = PeopleFixture.aPersonSignedInAs("linked-" + UUID.randomUUID());

        PeopleFixture.changing(invited)
                .body(Map.of("waitingPersonId", linked))
                .post(invited.header("Location") + "/link")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/person-not-waiting"));
    }

    @Test
    void aPersonWithASignInTakesNoOther() {
        String linked = PeopleFixture.aPersonSignedInAs("one-" + UUID.randomUUID());
        String subject = "two-" + UUID.randomUUID();
        Api.person(subject, Roles.VIEWER).get("/v1/me");
        List<String> waiting = Api.as(Roles.ADMINISTRATOR)
                .get("/v1/people?state=waiting&limit=200")
                .path("items.findAll { it.subject == '%s' }.id".formatted(subject));
        Response person = Api.as(Roles.ADMINISTRATOR).get("/v1/people/" + linked);

        PeopleFixture.changing(person)
                .body(Map.of("waitingPersonId", waiting.get(0)))
                .post("/v1/people/" + linked + "/link")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/person-not-invited"));
    }

    @Test
    void aSignInCanBeTakenAway() {
        String linked = PeopleFixture.aPersonSignedInAs("leaver-" + UUID.randomUUID());
        Response person = Api.as(Roles.ADMINISTRATOR).get("/v1/people/" + linked);

        Response unlinked = PeopleFixture.changing(person).post("/v1/people/" + linked + "/unlink");

        unlinked.then().statusCode(200).body("state", equalTo("invited")).body("subject", equalTo(null));
        PeopleFixture.changing(unlinked)
                .post("/v1/people/" + linked + "/unlink")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/person-not-linked"));
    }

    @Test
    void anErasedPersonHasNothingPersonalLeft() {
        Response person = PeopleFixture.aPerson();

        Response erased = PeopleFixture.changing(person).post(person.header("Location") + "/erase");

        erased.then()
                .statusCode(200)
                .body("state", equalTo("erased"))
                .body("name", equalTo("Erased"))
                .body("email", equalTo(null));
        PeopleFixture.changing(erased)
                .post(person.header("Location") + "/erase")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/person-erased"));
    }

    @Test
    void whoHoldsAPostIsNotErased() {
        Response person = PeopleFixture.aPerson();
        PeopleFixture.appointed(PeopleFixture.aPost(), person.path("id"), "acting", "2024-01-01", null);

        PeopleFixture.changing(person)
                .post(person.header("Location") + "/erase")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/person-holds-posts"));
    }

    @Test
    void anAddressBelongsToOnePerson() {
        String email = UUID.randomUUID() + "@council.example";
        PeopleFixture.create("/v1/people", Map.of("name", "Illustrative one", "email", email));

        PeopleFixture.create("/v1/people", Map.of("name", "Illustrative two", "email", email.toUpperCase()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/email-taken"));
    }

    @Test
    void anAddressThatIsNoneIsNotAcceptable() {
        PeopleFixture.create("/v1/people", Map.of("name", "Illustrative", "email", "nobody"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/email"));
    }

    @Test
    void peopleAreForAdministratorsOnly() {
        Api.anybody().get("/v1/people").then().statusCode(401);
        Api.as(Roles.INTERNAL_AUDITOR).get("/v1/people").then().statusCode(403);
        Api.as(Roles.ADMINISTRATOR)
                .get("/v1/people/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @SuppressWarnings("unchecked")
    private List<String> purposes(String person) {
        return entities.createNativeQuery("select purpose from personal_data_access where resource_id = ?1")
                .setParameter(1, UUID.fromString(person))
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> trail(String person) {
        return entities.createNativeQuery("select after::text from audit_event where resource_id = ?1 order by id")
                .setParameter(1, UUID.fromString(person))
                .getResultList();
    }
}
