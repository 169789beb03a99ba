package org.openborough.indicators.sets.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

@ServiceTest
class IndicatorSetResourceTest {

    @Nested
    class Drafting {

        @Test
        void beginsWithItsFirstEdition() {
            created()
                    .then()
                    .statusCode(201)
                    .body("edition", equalTo(1))
                    .body("state", equalTo("draft"))
                    .body("indicatorCount", equalTo(0));
        }

        @Test
        void isListedAmongWhatChangedSinceATime() {
            Api.as(Roles.VIEWER)
                    .queryParam("code", created().<String>path("code"))
                    .get("/v1/indicator-sets?updatedSince=2026-01-01T00:00:00Z")
                    .then()
                    .statusCode(200)
                    .body("items.state", contains("draft"));
        }

        @Test
        void hidesADraftFromThePublic() {
            Api.anybody()
                    .get("/v1/indicator-sets/" + created().path("id"))
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/no-such-set"));
        }

        @Test
        void refusesACodeThatIsTaken() {
            Map<String, Object> body = aSet();
            create(body);

            create(body).then().statusCode(409).body("type", endsWith("/set-code-taken"));
        }

        @Test
        void refusesAnUnknownOwner() {
            Map<String, Object> body = aSet();
            body.put("ownerId", UUID.randomUUID());

            create(body).then().statusCode(422).body("type", endsWith("/unknown-owner"));
        }

        @Test
        void changesItsDescription() {
            patch(created(), Map.of("name", "Other")).then().statusCode(200).body("name", equalTo("Other"));
        }

        @Test
        void refusesToEndBeforeItBegins() {
            patch(created(), Map.of("validTo", "2008-03-31"))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unsound-set-dates"));
        }

        private static Response patch(Response set, Map<String, Object> fields) {
            return Api.as(Roles.PERFORMANCE_OFFICER)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", set.header("ETag"))
                    .body(fields)
                    .patch("/v1/indicator-sets/" + set.path("id"));
        }

        @Test
        void holdsItsIndicatorsInTheOrderGiven() {
            String first = IndicatorRequests.active();
            String second = IndicatorRequests.active();
            Response set = held(created(), second, first);

            set.then().statusCode(200).body("indicatorCount", equalTo(2));
            Api.as(Roles.VIEWER)
                    .get("/v1/indicator-sets/" + set.path("id") + "/entries")
                    .then()
                    .body("items.indicatorId", contains(second, first))
                    .body("items.position", contains(1, 2));
        }

        @Test
        void refusesAnIndicatorThatIsNotThere() {
            held(created(), UUID.randomUUID().toString())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/entries/0/indicatorId"));
        }

        @Test
        void refusesAStaleList() {
            Response set = created();
            held(set, IndicatorRequests.active());

            held(set, IndicatorRequests.active()).then().statusCode(412);
        }

        @Test
        void isForPerformanceOfficers() {
            Api.as(Roles.DATA_PROVIDER)
                    .body(aSet())
                    .post("/v1/indicator-sets")
                    .then()
                    .statusCode(403);
            Api.anybody().body(aSet()).post("/v1/indicator-sets").then().statusCode(401);
        }
    }

    @Nested
    class Finalising {

        @Test
        void opensTheSetToEverybody() {
            Response set = finalSet(IndicatorRequests.active());

            Api.anybody()
                    .get("/v1/indicator-sets/" + set.path("id"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("final"));
        }

        @Test
        void refusesAnEmptySet() {
            change(created(), "/finalise").then().statusCode(409).body("type", endsWith("/set-empty"));
        }

        @Test
        void refusesASetWithDrafts() {
            String draft =
                    IndicatorRequests.created(IndicatorRequests.anIndicator()).path("id");

            change(held(created(), draft), "/finalise")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/set-has-draft-indicators"));
        }

        @Test
        void showsThePublicOnlyPublicIndicators() {
            String open = IndicatorRequests.active();
            String internal = IndicatorRequests.active(IndicatorRequests.anIndicatorWith("visibility", "staff"));
            Response set = finalSet(open, internal);

            Api.anybody()
                    .queryParam("count", true)
                    .get("/v1/indicator-sets/" + set.path("id") + "/entries")
                    .then()
                    .body("items.indicatorId", contains(open))
                    .body("total", equalTo(1));
        }
    }

    @Nested
    class Revising {

        @Test
        void takesTheIndicatorsAndEndsTheEditionBefore() {
            Response first = finalSet(IndicatorRequests.active());

            Response second = change(first, "/revise", Map.of("validFrom", "2011-04-01"));
            second.then().statusCode(201).body("edition", equalTo(2)).body("indicatorCount", equalTo(1));
            change(second, "/finalise").then().statusCode(200);

            read(first).then().body("validTo", equalTo("2011-03-31"));
            assertThat(editions(first.path("code"))).containsExactly(2, 1);
        }

        @Test
        void allowsOneDraftAtATime() {
            Response first = finalSet(IndicatorRequests.active());
            change(first, "/revise", Map.of("validFrom", "2011-04-01"));

            change(first, "/revise", Map.of("validFrom", "2012-04-01"))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/draft-edition-exists"));
        }

        @Test
        void refusesADraft() {
            change(created(), "/revise", Map.of("validFrom", "2011-04-01"))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/set-still-draft"));
        }

        private static List<Integer> editions(String code) {
            return Api.as(Roles.VIEWER)
                    .queryParam("code", code)
                    .get("/v1/indicator-sets")
                    .path("items.edition");
        }
    }

    @Nested
    class Retiring {

        @Test
        void leadsFromOldCodesToNewOnesAndKeepsTheIndicators() {
            String old = IndicatorRequests.active();
            String follower = IndicatorRequests.active();

            change(finalSet(old), "/retire", retirement(old, follower, false))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("retired"));

            IndicatorRequests.read(old)
                    .then()
                    .body("status", equalTo("active"))
                    .body("successors.id", contains(follower));
        }

        @Test
        void endsTheIndicatorsThatNoOtherSetHolds() {
            String only = IndicatorRequests.active();
            String shared = IndicatorRequests.active();
            finalSet(shared);

            change(finalSet(only, shared), "/retire", retirement(only, shared, true))
                    .then()
                    .statusCode(200);

            IndicatorRequests.read(only).then().body("status", equalTo("retired"));
            IndicatorRequests.read(shared).then().body("status", equalTo("active"));
        }

        @Test
        void refusesAMappingFromWhatTheSetDoesNotHave() {
            String stranger = IndicatorRequests.active();

            change(finalSet(IndicatorRequests.active()), "/retire", retirement(stranger, stranger, false))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unsound-mapping"))
                    .body("errors.code", contains("not-in-set", "own-successor"));
        }

        @Test
        void refusesADraft() {
            change(created(), "/retire", Map.of("reason", "Never agreed."))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/set-not-final"));
        }

        private static Map<String, Object> retirement(String from, String to, boolean ends) {
            return Map.of(
                    "reason",
                    "The national set ended.",
                    "endsIndicators",
                    ends,
                    "mapping",
                    List.of(Map.of("indicatorId", from, "successorId", to)));
        }
    }

    private static Map<String, Object> aSet() {
        Map<String, Object> body = new HashMap<>();
        body.put("code", Names.unique("NI"));
        body.put("name", "National indicators");
        body.put("ownerId", IndicatorRequests.owner());
        body.put("validFrom", "2008-04-01");
        return body;
    }

    private static Response create(Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER).body(body).post("/v1/indicator-sets");
    }

    private static Response created() {
        return create(aSet());
    }

    private static Response held(Response set, String... indicators) {
        List<Map<String, String>> entries = Arrays.stream(indicators)
                .map(id -> Map.of("indicatorId", id, "reference", Names.unique("NI")))
                .toList();
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", set.header("ETag"))
                .body(Map.of("entries", entries))
                .put("/v1/indicator-sets/" + set.path("id") + "/entries");
    }

    private static Response finalSet(String... indicators) {
        return change(held(created(), indicators), "/finalise");
    }

    private static Response read(Response set) {
        return Api.as(Roles.VIEWER).get("/v1/indicator-sets/" + set.path("id"));
    }

    private static Response change(Response set, String verb) {
        return change(set, verb, Map.of());
    }

    private static Response change(Response set, String verb, Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", set.header("ETag"))
                .body(body)
                .post("/v1/indicator-sets/" + set.path("id") + verb);
    }
}
