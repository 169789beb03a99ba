package org.openborough.petitions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.openborough.petitions.api.PetitionRequests.PETITIONS;
import static org.openborough.petitions.api.PetitionRequests.aPetition;
import static org.openborough.petitions.api.PetitionRequests.change;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

@ServiceTest
class PetitionResourceTest {

    @Inject
    Sql sql;

    private PetitionRequests petitions;

    @BeforeEach
    void aSchemeIsInForce() throws SQLException {
        petitions = new PetitionRequests(sql);
        petitions.underA(Map.of("moderation", Map.of("supportersNeeded", 0)));
    }

    @Nested
    class Listing {

        @Test
        void findsWordsEvenMisspeltAndTheReference() throws SQLException {
            String id = petitions.open(aPetition("Restore the bandstand in Hesketh gardens"));
            String reference = PetitionRequests.read(id).path("reference");

            assertThat(found("bandstands")).contains(id);
            assertThat(found("bandstnd")).contains(id);
            assertThat(found(reference)).containsExactly(id);
            assertThat(found("helicopter")).doesNotContain(id);
        }

        @Test
        void showsTheMostSignedFirst() throws SQLException {
            String few = petitions.open(about("Lampposts"));
            String many = petitions.open(about("Lampposts"));
            petitions.counted(few, 3);
            petitions.counted(many, 30);

            list().queryParam("subject", "lampposts")
                    .queryParam("sort", "-signatures")
                    .get(PETITIONS)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(many, few))
                    .body("items.signatures", contains(30, 3));
        }

        @Test
        void showsThePublicOnlyWhatIsPublished() throws SQLException {
            String id = petitions.inModeration();

            list().get(PETITIONS).then().body("items.id", not(hasItem(id)));
            Api.as(Roles.VIEWER)
                    .queryParam("state", "in-moderation")
                    .queryParam("limit", 200)
                    .get(PETITIONS)
                    .then()
                    .body("items.id", hasItem(id));
        }

        @Test
        void pagesThroughAllOfThem() throws SQLException {
            String one = petitions.open(about("Paging"));
            String two = petitions.open(about("Paging"));

            Response first = page(null);
            Response second = page(first.path("next"));

            assertThat(first.<List<String>>path("items.id")).containsExactly(two);
            assertThat(second.<List<String>>path("items.id")).containsExactly(one);
        }

        @Test
        void isATableToo() throws SQLException {
            petitions.open(about("Tables"));

            assertThat(list().accept("text/csv")
                            .queryParam("subject", "Tables")
                            .get(PETITIONS)
                            .asString())
                    .startsWith("id,updatedAt,reference")
                    .contains("Illustrative petition");
        }

        @Test
        void isNotSentAgainUnchanged() {
            String tag = list().get(PETITIONS).header("ETag");

            list().header("If-None-Match", tag).get(PETITIONS).then().statusCode(304);
        }

        @Test
        void tellsWhatIsNoLongerShown() throws SQLException {
            String id = petitions.open(aPetition("Soon gone"));
            String since = Instant.now().minusSeconds(5).toString();
            change(id, "take-down", Map.of("reason", "A court asks for it."));

            list().queryParam("updatedSince", since)
                    .get(PETITIONS)
                    .then()
                    .statusCode(200)
                    .body("removed.id", hasItem(id));
        }

        private List<String> found(String words) {
            return list().queryParam("q", words).get(PETITIONS).path("items.id");
        }

        private Response page(String cursor) {
            RequestSpecification request =
                    list().queryParam("subject", "Paging").queryParam("limit", 1);
            return cursor == null
                    ? request.get(PETITIONS)
                    : request.queryParam("cursor", cursor).get(PETITIONS);
        }
    }

    @Nested
    class Reading {

        @Test
        void isNotSentAgainUnchanged() throws SQLException {
            String path = PETITIONS + "/" + petitions.open(aPetition("Read twice"));
            String tag = Api.anybody().get(path).header("ETag");

            Api.anybody().header("If-None-Match", tag).get(path).then().statusCode(304);
        }

        @Test
        void knowsNoOthers() {
            Api.anybody().get(PETITIONS + "/" + UUID.randomUUID()).then().statusCode(404);
        }
    }

    @Test
    void showsSimilarPetitionsBeforeAnotherIsStarted() throws SQLException {
        String id = petitions.open(aPetition("Save the lido at Ainsdale beach"));
        String waiting = petitions.inModeration(aPetition("Save the lido at Ainsdale sands"));

        Api.anybody()
                .queryParam("title", "Save Ainsdale lido")
                .get("/v1/similar-petitions")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items.id", not(hasItem(waiting)));
        Api.anybody().get("/v1/similar-petitions").then().statusCode(400);
    }

    @Test
    void isFoundByTheSearchOverEverything() throws SQLException {
        String id = petitions.open(aPetition("Reopen the velodrome"));

        Api.anybody()
                .queryParam("q", "velodrome")
                .get("/v1/search")
                .then()
                .body("groups.find { it.kind == 'petition' }.items.id", hasItem(id));
    }

    private static Map<String, Object> about(String subject) {
        Map<String, Object> body = aPetition("Illustrative petition");
        body.put("subject", subject);
        return body;
    }

    private static RequestSpecification list() {
        return Api.anybody();
    }
}
