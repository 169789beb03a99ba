package org.openborough.petitions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openborough.petitions.api.PetitionRequests.PETITIONS;
import static org.openborough.petitions.api.PetitionRequests.aPetition;
import static org.openborough.petitions.api.PetitionRequests.change;
import static org.openborough.petitions.api.PetitionRequests.changeAs;
import static org.openborough.petitions.api.PetitionRequests.read;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

@ServiceTest
class PetitionModerationResourceTest {

    private static final Map<String, Object> NOT_OURS =
            Map.of("ground", "not-ours", "reason", "Rail fares are set by the government.");

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    private PetitionRequests petitions;

    @BeforeEach
    void aSchemeIsInForce() throws SQLException {
        petitions = new PetitionRequests(sql);
        petitions.underA(Map.of("moderation", Map.of("supportersNeeded", 0, "refusalNeedsSecondPerson", true)));
    }

    @AfterEach
    void timeIsAsBefore() {
        clock.reset();
    }

    @Nested
    class Opening {

        @Test
        void publishesItWithItsClocks() throws SQLException {
            String id = petitions.inModeration();

            change(id, "open").then().statusCode(200).body("state", equalTo("open"));

            Api.anybody()
                    .get(PETITIONS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("closesOn", notNullValue())
                    .body("clocks.find { it.kind == 'moderation' }.status", equalTo("met"))
                    .body("clocks.find { it.kind == 'closing' }.status", equalTo("running"))
                    .body("moves.to", hasItems("draft", "confirmed", "in-moderation", "open"));
        }

        @Test
        void keepsTheSchemeItWasMadeUnder() throws SQLException {
            String id = petitions.inModeration();
            String before = read(id).path("scheme.id");

            petitions.underA(Map.of("thresholds", Map.of("debate", 777)));

            assertThat(change(id, "open").<String>path("scheme.id")).isEqualTo(before);
            assertThat(read(id).<Integer>path("thresholds.debate")).isNotEqualTo(777);
        }

        @Test
        void isRefusedTwice() throws SQLException {
            String id = petitions.inModeration();
            Response stale = read(id);
            change(id, "open");

            change(id, "open").then().statusCode(409).body("type", endsWith("/illegal-move"));
            Api.as(Roles.PETITIONS_OFFICER)
                    .header("If-Match", stale.header("ETag"))
                    .post(PETITIONS + "/" + id + "/open")
                    .then()
                    .statusCode(412);
        }

        @Test
        void isForPetitionsOfficers() throws SQLException {
            String id = petitions.inModeration();
            String tag = read(id).header("ETag");

            Api.as(Roles.VIEWER)
                    .header("If-Match", tag)
                    .post(PETITIONS + "/" + id + "/open")
                    .then()
                    .statusCode(403);
            Api.anybody()
                    .header("If-Match", tag)
                    .post(PETITIONS + "/" + id + "/open")
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    class Refusing {

        @Test
        void countsOnceASecondPersonConfirms() throws SQLException {
            String id = petitions.inModeration();

            change(id, "refuse", NOT_OURS).then().statusCode(200).body("state", equalTo("in-moderation"));
            change(id, "confirm-refusal").then().statusCode(403).body("type", endsWith("/own-refusal"));
            changeAs("another", id, "confirm-refusal", Map.of()).then().statusCode(200);

            Api.anybody()
                    .get(PETITIONS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("refused"))
                    .body("title", notNullValue())
                    .body("refusal.groundText", containsString("no power"))
                    .body("stateReason", equalTo("Rail fares are set by the government."));
        }

        @Test
        void withholdsWordsThatCannotBePublished() throws SQLException {
            Map<String, Object> body = aPetition("Unspeakable words");
            String id = petitions.inModeration(body);
            change(id, "refuse", Map.of("ground", "inappropriate", "reason", "It is abusive.", "withholdsText", true));
            changeAs("another", id, "confirm-refusal", Map.of());

            Api.anybody()
                    .get(PETITIONS + "/" + id)
                    .then()
                    .body("title", nullValue())
                    .body("ask", nullValue())
                    .body("isTextWithheld", equalTo(true))
                    .body("refusal.reason", equalTo("It is abusive."));
            Api.anybody().queryParam("q", "unspeakable").get(PETITIONS).then().body("items.id", not(hasItem(id)));
        }

        @Test
        void leavesThePetitionToBeCheckedWhenItIsRejected() throws SQLException {
            String id = petitions.inModeration();
            change(id, "refuse", NOT_OURS);
            change(id, "refuse", NOT_OURS).then().statusCode(409).body("type", endsWith("/refusal-proposed"));

            changeAs("another", id, "reject-refusal", Map.of())
                    .then()
                    .statusCode(200)
                    .body("refusal", nullValue());
            change(id, "confirm-refusal").then().statusCode(409).body("type", endsWith("/no-refusal-proposed"));
        }

        @Test
        void needsAGroundOfTheScheme() throws SQLException {
            change(petitions.inModeration(), "refuse", Map.of("ground", "dislike", "reason", "No."))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unknown-ground"));
        }

        @Test
        void isNotForAnOpenPetition() throws SQLException {
            change(petitions.open(aPetition("Already open")), "refuse", NOT_OURS)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/not-to-be-refused"));
        }
    }

    @Nested
    class TheDesk {

        @Test
        void showsWhatIsOverdue() throws SQLException {
            String id = petitions.inModeration();
            Response inTime = desk(false);
            assertThat(inTime.<Object>path("items.find { it.petitionId == '%s' }.isOverdue".formatted(id)))
                    .isEqualTo(false);

            clock.pass(Duration.ofDays(21));

            assertThat(desk(true).<Integer>path("items.find { it.petitionId == '%s' }.daysInState".formatted(id)))
                    .isEqualTo(21);
            change(id, "open");
            Api.anybody()
                    .queryParam("limit", 200)
                    .get("/v1/petition-breaches")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.petitionId == '%s' }.kind".formatted(id), equalTo("moderation"));
        }

        @Test
        void keepsASecondOfficerOffWhileOneWorks() throws SQLException {
            String id = petitions.inModeration();
            lock("one", id).then().statusCode(200);

            lock("two", id).then().statusCode(409).body("type", endsWith("/edited-by-another"));
            changeAs("two", id, "open", Map.of()).then().statusCode(409);

            clock.pass(Duration.ofMinutes(31));
            lock("two", id).then().statusCode(200);
            changeAs("two", id, "open", Map.of()).then().statusCode(200);
        }

        @Test
        void letsGoOfWhatOneHolds() throws SQLException {
            String id = petitions.inModeration();
            lock("one", id);

            Api.person("one", Roles.PETITIONS_OFFICER)
                    .delete(PETITIONS + "/" + id + "/edit-lock")
                    .then()
                    .statusCode(204);

            lock("two", id).then().statusCode(200);
        }

        @Test
        void keepsNotesThatAreNeverPublic() throws SQLException {
            String id = petitions.inModeration();
            String notes = PETITIONS + "/" + id + "/notes";

            Api.as(Roles.PETITIONS_OFFICER)
                    .body(Map.of("text", "Rang the organiser."))
                    .post(notes)
                    .then()
                    .statusCode(201);

            Api.as(Roles.PETITIONS_OFFICER).get(notes).then().body("items.text", hasItem("Rang the organiser."));
            Api.anybody().get(notes).then().statusCode(401);
        }

        @Test
        void hasPreparedReasons() {
            Map<String, Object> body = Map.of(
                    "kind",
                    "refuse",
                    "name",
                    Names.unique("Rail"),
                    "ground",
                    "not-ours",
                    "text",
                    "Ask the government.");
            Response prepared = reasons(body);

            prepared.then().statusCode(201);
            reasons(body).then().statusCode(409).body("type", endsWith("/reason-name-taken"));
            Api.as(Roles.PETITIONS_OFFICER)
                    .queryParam("kind", "refuse")
                    .get("/v1/moderation-reasons")
                    .then()
                    .body("items.name", hasItem(body.get("name")));
            Api.as(Roles.PETITIONS_OFFICER)
                    .header("If-Match", prepared.header("ETag"))
                    .delete("/v1/moderation-reasons/" + prepared.path("id"))
                    .then()
                    .statusCode(204);
        }

        private static Response reasons(Map<String, Object> body) {
            return Api.as(Roles.PETITIONS_OFFICER).body(body).post("/v1/moderation-reasons");
        }

        private static Response lock(String subject, String id) {
            return Api.person(subject, Roles.PETITIONS_OFFICER).put(PETITIONS + "/" + id + "/edit-lock");
        }

        private static Response desk(boolean overdue) {
            return Api.as(Roles.PETITIONS_OFFICER)
                    .queryParam("overdue", overdue)
                    .queryParam("limit", 200)
                    .get("/v1/moderation-cases");
        }
    }

    @Test
    void takesDownAndShowsAgainAsWhatItWas() throws SQLException {
        String id = petitions.open(aPetition("Down and up"));

        change(id, "take-down", Map.of("reason", "A court asks for it."));
        Api.anybody().get(PETITIONS + "/" + id).then().statusCode(404);
        change(id, "restore").then().statusCode(200).body("state", equalTo("open"));

        read(id).then().body("clocks.find { it.kind == 'closing' }.status", equalTo("running"));
    }

    @Test
    void correctsALockedTextAndKeepsTheOldOne() throws SQLException {
        String id = petitions.open(aPetition("A crosing"));
        Map<String, Object> corrected =
                Map.of("title", "A crossing", "ask", "Do something about it.", "reason", "A word was misspelt.");
        change(id, "correct", corrected).then().statusCode(409).body("type", endsWith("/text-not-locked"));

        petitions.counted(id, 1);

        change(id, "correct", corrected)
                .then()
                .statusCode(200)
                .body("title", equalTo("A crossing"))
                .body("corrections[0].titleBefore", equalTo("A crosing"))
                .body("corrections[0].reason", equalTo("A word was misspelt."));
    }

    @Test
    void sendsAPetitionUnderAnotherEnactmentOn() throws SQLException {
        Map<String, Object> body = aPetition("Under another law");
        body.put("kind", "other-enactment");
        body.put("enactment", "Illustrative Act 1900");
        String id = petitions.inModeration(body);

        change(id, "route", Map.of("to", "Licensing authority"))
                .then()
                .statusCode(200)
                .body("state", equalTo("routed"))
                .body("routedTo", equalTo("Licensing authority"));
    }
}
