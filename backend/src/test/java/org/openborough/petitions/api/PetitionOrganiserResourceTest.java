package org.openborough.petitions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.openborough.petitions.api.PetitionRequests.PETITIONS;
import static org.openborough.petitions.api.PetitionRequests.aPetition;
import static org.openborough.petitions.api.PetitionRequests.byLink;
import static org.openborough.petitions.api.PetitionRequests.change;
import static org.openborough.petitions.api.PetitionRequests.email;
import static org.openborough.petitions.api.PetitionRequests.read;
import static org.openborough.petitions.api.PetitionRequests.start;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.operations.jobs.JobsAtHand;
import org.openborough.petitions.jobs.DueMoves;
import org.openborough.petitions.jobs.OrganiserErasure;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

@ServiceTest
class PetitionOrganiserResourceTest {

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @Inject
    JobsAtHand jobs;

    @Inject
    DueMoves dueMoves;

    @Inject
    OrganiserErasure erasure;

    private PetitionRequests petitions;

    @BeforeEach
    void aSchemeIsInForce() throws SQLException {
        petitions = new PetitionRequests(sql);
        petitions.underA(Map.of("moderation", Map.of("supportersNeeded", 0)));
    }

    @AfterEach
    void timeIsAsBefore() {
        clock.reset();
    }

    @Nested
    class Starting {

        @Test
        void givesAReferenceAndShowsNothingYet() {
            Response started = start(aPetition("A crossing outside the school"));

            started.then()
                    .statusCode(201)
                    .body("state", equalTo("draft"))
                    .body("reference", matchesPattern("EP-[0-9]{4}-[0-9]{4,}"));
            Api.anybody()
                    .get(PETITIONS + "/" + started.path("id"))
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/no-such-petition"));
        }

        @Test
        void namesEveryFaultAtOnce() {
            Map<String, Object> body = aPetition("A".repeat(101));
            body.put("ask", "");
            body.put("organiser", Map.of("name", "=cmd()", "email", "nowhere", "postcode", "L20", "basis", "live"));

            start(body)
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            hasItems("/title", "/ask", "/organiser/name", "/organiser/email", "/organiser/postcode"));
        }

        @Test
        void refusesMoreMonthsThanTheSchemeAllows() {
            Map<String, Object> body = aPetition("Open for long");
            body.put("durationMonths", 13);

            start(body).then().statusCode(422).body("type", endsWith("/open-too-long"));
        }

        @Test
        void refusesAnUnknownWard() {
            Map<String, Object> body = aPetition("A ward that is not there");
            body.put("wardCode", "E99999999");

            start(body).then().statusCode(422).body("type", endsWith("/unknown-ward"));
        }

        @Test
        void asksForAPostWhereAnOfficerIsToGiveEvidence() {
            Map<String, Object> body = aPetition("Evidence");
            body.put("kind", "officer-evidence");

            start(body)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unsound-petition"))
                    .body("errors.pointer", hasItem("/officerPost"));
        }
    }

    @Nested
    class Confirming {

        @Test
        void isDoneByAPostAndNeverByOpeningTheLink() throws SQLException {
            Map<String, Object> body = aPetition("Confirmed by a button");
            String id = start(body).path("id");
            String token = petitions.token(email(body));

            Api.anybody().get(PETITIONS + "/" + id + "/confirm?token=" + token);
            assertThat(read(id).<String>path("state")).isEqualTo("draft");

            byLink(id, "confirm", Map.of("token", token))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("in-moderation"));
        }

        @Test
        void happensOnce() throws SQLException {
            Map<String, Object> body = aPetition("Confirmed once");
            String id = start(body).path("id");
            Map<String, Object> token = Map.of("token", petitions.token(email(body)));
            byLink(id, "confirm", token);

            byLink(id, "confirm", token).then().statusCode(409);
        }

        @Test
        void needsTheLinkOfThisPetition() throws SQLException {
            Map<String, Object> one = aPetition("One");
            String other = start(aPetition("Other")).path("id");
            start(one);

            byLink(other, "confirm", Map.of("token", petitions.token(email(one))))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/link-not-valid"));
            byLink(other, "confirm", Map.of("token", "A".repeat(70))).then().statusCode(422);
        }

        @Test
        void isTooLateAfterTwoWeeks() throws SQLException {
            Map<String, Object> body = aPetition("Confirmed late");
            String id = start(body).path("id");
            String token = petitions.token(email(body));
            clock.pass(Duration.ofDays(15));

            byLink(id, "confirm", Map.of("token", token))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/link-expired"));
        }

        @Test
        void leadsToGatheringWhereTheSchemeWantsSupporters() throws SQLException {
            petitions.underA(Map.of("moderation", Map.of("supportersNeeded", 5, "gatherWithinDays", 30)));
            Map<String, Object> body = aPetition("With supporters");
            String id = petitions.inModeration(body);

            Api.anybody()
                    .get(PETITIONS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("gathering"))
                    .body("clocks.kind", hasItem("gathering"));
            Api.anybody().get(PETITIONS).then().body("items.id", not(hasItem(id)));
        }
    }

    @Nested
    class PersonalData {

        @Test
        void isNowhereInPublic() throws SQLException {
            Map<String, Object> body = aPetition("Nobody's business");
            String id = petitions.open(body);

            String shown = Api.anybody().get(PETITIONS + "/" + id).asString();

            assertThat(shown).doesNotContain(email(body), "Illustrative Organiser", "L20 3NJ", "0151");
        }

        @Test
        @SuppressWarnings("unchecked") // The body was made here.
        void showsTheNameOnlyWhileOpenAndWithConsent() throws SQLException {
            Map<String, Object> body = aPetition("Here I am");
            ((Map<String, Object>) body.get("organiser")).put("showsName", true);
            String id = petitions.open(body);
            Api.anybody().get(PETITIONS + "/" + id).then().body("organiserName", equalTo("Illustrative Organiser"));

            change(id, "take-down", Map.of("reason", "A court asks for it."));

            read(id).then().body("organiserName", equalTo(null));
        }

        @Test
        void isReadByOfficersAloneAndThatIsNoted() throws SQLException {
            Map<String, Object> body = aPetition("Read by officers");
            String id = start(body).path("id");

            Api.as(Roles.VIEWER).get(PETITIONS + "/" + id + "/organiser").then().statusCode(403);
            Api.as(Roles.PETITIONS_OFFICER)
                    .get(PETITIONS + "/" + id + "/organiser")
                    .then()
                    .statusCode(200)
                    .body("email", equalTo(email(body)));

            assertThat(sql.value("select actor from personal_data_access where resource_id = '%s'".formatted(id)))
                    .isEqualTo("subject-petitions-officer");
        }

        @Test
        void isErasedWhenTheSchemesTimeIsOver() throws SQLException {
            Map<String, Object> body = aPetition("Erased in time");
            String id = petitions.open(body);
            byLink(id, "withdraw", Map.of("token", petitions.token(email(body)), "reason", "It is done."));

            clock.pass(Duration.ofDays(360));
            jobs.run(erasure);
            assertThat(organiser(id).<Boolean>path("isErased")).isFalse();
            clock.pass(Duration.ofDays(10));
            jobs.run(erasure);

            organiser(id).then().body("isErased", equalTo(true)).body("email", equalTo(null));
            Api.anybody().get(PETITIONS + "/" + id).then().statusCode(200);
        }

        @Test
        void isErasedWithADraftThatNobodyConfirmed() throws SQLException {
            Map<String, Object> body = aPetition("Never confirmed");
            String id = start(body).path("id");

            clock.pass(Duration.ofDays(15));
            jobs.run(dueMoves);
            jobs.run(erasure);

            read(id).then().body("state", equalTo("withdrawn"));
            organiser(id).then().body("isErased", equalTo(true));
            assertThat(sql.value("select count(*) from mail_message where recipient = '%s'".formatted(email(body))))
                    .isEqualTo("1");
        }

        private static Response organiser(String id) {
            return Api.as(Roles.PETITIONS_OFFICER).get(PETITIONS + "/" + id + "/organiser");
        }

        @Test
        void isNotInTheAuditTrail() throws SQLException {
            Map<String, Object> body = aPetition("Not in the trail");
            String id = start(body).path("id");

            assertThat(sql.value(
                            "select string_agg(coalesce(after::text, ''), '') from audit_event where resource_id = '%s'"
                                    .formatted(id)))
                    .contains("changed")
                    .doesNotContain(email(body));
        }
    }

    @Nested
    class ActingByLink {

        @Test
        void sendsAReturnedPetitionAgain() throws SQLException {
            Map<String, Object> body = aPetition("To be changed");
            String id = petitions.inModeration(body);
            change(id, "return", Map.of("reason", "Say which road."));
            String token = petitions.token(email(body));

            byLink(id, "preview", Map.of("token", token))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("returned"))
                    .body("stateReason", equalTo("Say which road."))
                    .body("clocks.kind", hasItem("resubmission"));
            byLink(id, "resubmit", Map.of("token", token, "title", "Changed", "ask", "Mend Example Road."))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("in-moderation"));

            read(id).then().body("title", equalTo("Changed")).body("wording", equalTo(2));
        }

        @Test
        void withdrawsUntilItIsClosed() throws SQLException {
            Map<String, Object> body = aPetition("To be withdrawn");
            String id = petitions.open(body);

            byLink(id, "withdraw", Map.of("token", petitions.token(email(body)), "reason", "It is done."))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("withdrawn"));

            Api.anybody().get(PETITIONS + "/" + id).then().body("stateReason", equalTo("It is done."));
        }

        @Test
        void aRefusedActionLeavesTheLinkGood() throws SQLException {
            Map<String, Object> body = aPetition("Not returned");
            String id = petitions.inModeration(body);
            Map<String, Object> again =
                    Map.of("token", petitions.token(email(body)), "title", "Changed", "ask", "Mend it.");

            byLink(id, "resubmit", again).then().statusCode(409).body("type", endsWith("/illegal-move"));
            byLink(id, "resubmit", again).then().statusCode(409).body("type", endsWith("/illegal-move"));
        }

        @Test
        void getsANewLinkAndAStrangerTheSameAnswer() throws SQLException {
            Map<String, Object> body = aPetition("Another link");
            String id = petitions.inModeration(body);
            String first = petitions.token(email(body));

            String own = byLink(
                            id, "organiser-links", Map.of("email", email(body).toUpperCase(java.util.Locale.ROOT)))
                    .asString();
            String strange = byLink(id, "organiser-links", Map.of("email", "stranger@resident.example"))
                    .asString();
            String nowhere = byLink(UUID.randomUUID(), "organiser-links", Map.of("email", "stranger@resident.example"))
                    .asString();

            assertThat(own).isEqualTo(strange).isEqualTo(nowhere);
            assertThat(petitions.token(email(body))).isNotEqualTo(first);
        }
    }

    @Test
    void theOrganiserIsToldAtEachStep() throws SQLException {
        Map<String, Object> body = aPetition("Told of it");
        petitions.open(body);

        assertThat(sql.value("select string_agg(text_body, ' ' order by id) from mail_message where recipient = '%s'"
                        .formatted(email(body))))
                .contains("press the button", "is with us to be checked", "is published and can be signed");
    }
}
