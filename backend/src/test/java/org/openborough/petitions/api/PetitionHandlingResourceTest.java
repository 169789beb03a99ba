package org.openborough.petitions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openborough.petitions.api.PetitionRequests.PETITIONS;
import static org.openborough.petitions.api.PetitionRequests.aPetition;
import static org.openborough.petitions.api.PetitionRequests.byLink;
import static org.openborough.petitions.api.PetitionRequests.change;
import static org.openborough.petitions.api.PetitionRequests.email;
import static org.openborough.petitions.api.PetitionRequests.read;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.operations.jobs.JobsAtHand;
import org.openborough.petitions.jobs.DueMoves;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

@ServiceTest
class PetitionHandlingResourceTest {

    private static final Map<String, Object> STEP =
            Map.of("kind", "written-response", "takenOn", LocalDate.now().toString(), "text", "Cabinet has agreed.");

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @Inject
    JobsAtHand jobs;

    @Inject
    DueMoves dueMoves;

    private PetitionRequests petitions;

    @BeforeEach
    void aSchemeIsInForce() throws SQLException {
        petitions = new PetitionRequests(sql);
        petitions.underA(Map.of(
                "moderation", Map.of("supportersNeeded", 0),
                "signing", Map.of("minimumSignatures", 50),
                "thresholds", Map.of("response", 100, "debate", 1500)));
    }

    @AfterEach
    void timeIsAsBefore() {
        clock.reset();
    }

    @Test
    void goesFromTheFirstDraftToTheArchive() throws SQLException {
        Map<String, Object> body = aPetition("A whole life");
        String id = petitions.open(body);
        petitions.counted(id, 1500);

        jobs.run(dueMoves);
        read(id).then().body("state", equalTo("open")).body("tracks.kind", hasItems("response", "debate"));
        clock.pass(Duration.ofDays(190));
        jobs.run(dueMoves);
        read(id).then().body("state", equalTo("closed")).body("clocks.kind", hasItem("acknowledgement"));

        change(id, "acknowledge", reason("The cabinet will look at it.")).then().statusCode(200);
        change(id, "take-step", STEP).then().statusCode(200).body("steps", hasSize(1));
        change(id, "conclude", reason("The crossing will be built.")).then().statusCode(200);
        byLink(id, "request-review", Map.of("token", petitions.token(email(body)), "reason", "It does not say when."))
                .then()
                .statusCode(200);
        change(id, "decide-review", Map.of("meeting", "Scrutiny", "result", "It was dealt with well."))
                .then()
                .statusCode(200)
                .body("review.result", nullValue())
                .body("clocks.kind", hasItem("review-result"));
        change(id, "publish-review").then().statusCode(200).body("review.result", notNullValue());
        change(id, "archive").then().statusCode(200).body("state", equalTo("archived"));

        Api.anybody()
                .get(PETITIONS + "/" + id)
                .then()
                .statusCode(200)
                .body(
                        "moves.to",
                        contains(
                                "draft",
                                "confirmed",
                                "in-moderation",
                                "open",
                                "closed",
                                "acknowledged",
                                "in-hand",
                                "concluded",
                                "review-requested",
                                "reviewed",
                                "archived"));
    }

    @Nested
    class Gathering {

        @Test
        void endsInModerationOnceEnoughSupportIt() throws SQLException {
            petitions.underA(Map.of("moderation", Map.of("supportersNeeded", 5, "gatherWithinDays", 30)));
            String id = petitions.inModeration();

            petitions.counted(id, 4);
            jobs.run(dueMoves);
            read(id).then().body("state", equalTo("gathering"));
            petitions.counted(id, 5);
            jobs.run(dueMoves);

            read(id).then()
                    .body("state", equalTo("in-moderation"))
                    .body("clocks.find { it.kind == 'gathering' }.status", equalTo("met"));
        }
    }

    @Nested
    class Concluding {

        @Test
        void needsAStepWhereEnoughHaveSigned() throws SQLException {
            String id = acknowledged();
            petitions.counted(id, 50);

            change(id, "conclude", reason("No.")).then().statusCode(409).body("type", endsWith("/no-steps-taken"));
        }

        @Test
        void needsNoneWhereTooFewHaveSigned() throws SQLException {
            String id = acknowledged();

            change(id, "conclude", reason("Fewer than 50 have signed."))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("concluded"));
        }

        @Test
        void refusesAStepOfTomorrow() throws SQLException {
            Map<String, Object> tomorrow = Map.of(
                    "kind",
                    "research",
                    "takenOn",
                    LocalDate.now().plusDays(2).toString(),
                    "text",
                    "We will have asked.");

            change(acknowledged(), "take-step", tomorrow)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/step-in-future"));
        }
    }

    @Nested
    class Tracks {

        @Test
        void areScheduledWithTheLastDayForNotice() throws SQLException {
            String id = owedADebate();

            change(id, "tracks/debate/schedule", Map.of("on", "2040-01-10", "meeting", "Full Council"))
                    .then()
                    .statusCode(200)
                    .body("tracks.find { it.kind == 'debate' }.state", equalTo("scheduled"))
                    // Ten working days before Tuesday 10 January 2040, with 25 to 27 December and 2 January holidays.
                    .body("tracks.find { it.kind == 'debate' }.noticeBy", equalTo("2039-12-22"));
        }

        @Test
        void endOnceWithTheirOutcome() throws SQLException {
            String id = owedADebate();
            Map<String, Object> held = Map.of("on", LocalDate.now().toString(), "outcome", "The council agreed.");

            change(id, "tracks/debate/finish", held)
                    .then()
                    .statusCode(200)
                    .body("tracks.find { it.kind == 'debate' }.outcome", equalTo("The council agreed."));

            change(id, "tracks/debate/decline", reason("No."))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/track-ended"));
        }

        @Test
        void areNotHeldTomorrow() throws SQLException {
            Map<String, Object> held =
                    Map.of("on", LocalDate.now().plusDays(2).toString(), "outcome", "The council agreed.");

            change(owedADebate(), "tracks/debate/finish", held)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/track-day-unsound"));
        }

        @Test
        void areOwedOnlyFromTheThreshold() throws SQLException {
            change(petitions.open(aPetition("Few have signed")), "tracks/debate/decline", reason("No."))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/track-not-owed"));
        }

        private String owedADebate() throws SQLException {
            String id = petitions.open(aPetition("Owed a debate"));
            petitions.counted(id, 1500);
            jobs.run(dueMoves);
            return id;
        }
    }

    @Nested
    class Reviewing {

        @Test
        void isPublishedOnceDecided() throws SQLException {
            Map<String, Object> body = aPetition("Reviewed in order");
            String id = petitions.open(body);
            change(id, "decide-review", Map.of("meeting", "Scrutiny", "result", "Well."))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/no-review-under-way"));
        }
    }

    private String acknowledged() throws SQLException {
        String id = petitions.closed();
        change(id, "acknowledge", reason("The cabinet will look at it."));
        assertThat(read(id).<String>path("state")).isEqualTo("acknowledged");
        return id;
    }

    private static Map<String, Object> reason(String reason) {
        return Map.of("reason", reason);
    }
}
