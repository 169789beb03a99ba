package org.openborough.indicators.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.openborough.indicators.api.IndicatorRequests.anIndicator;
import static org.openborough.indicators.api.IndicatorRequests.anIndicatorWith;
import static org.openborough.indicators.api.IndicatorRequests.change;
import static org.openborough.indicators.api.IndicatorRequests.created;
import static org.openborough.indicators.api.IndicatorRequests.patch;
import static org.openborough.indicators.api.IndicatorRequests.read;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class IndicatorResourceTest {

    @Nested
    class Creating {

        @Test
        void answersADraftWithItsAddress() {
            Response created = created(anIndicator());

            created.then()
                    .statusCode(201)
                    .body("status", equalTo("draft"))
                    .body("owner.id", equalTo(IndicatorRequests.owner()));
            assertThat(created.header("Location")).endsWith("/v1/indicators/" + created.path("id"));
        }

        @Test
        void refusesACodeThatIsTaken() {
            Map<String, Object> body = anIndicator();
            created(body);

            created(body).then().statusCode(409).body("type", endsWith("/code-taken"));
        }

        @Test
        void namesEveryFaultAtOnce() {
            Map<String, Object> body = anIndicatorWith("title", " ");
            body.put("decimals", 9);
            body.put("multiplier", -1);
            body.remove("polarity");

            created(body)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItems("/title", "/decimals", "/multiplier", "/polarity"));
        }

        @Test
        void refusesWhatContradictsItself() {
            created(anIndicatorWith("valueType", "yes-no"))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unsound-definition"));
        }

        @Test
        void refusesAnUnknownOwnerAndTheme() {
            Map<String, Object> body = anIndicatorWith("ownerId", UUID.randomUUID());
            body.put("themeId", UUID.randomUUID());

            created(body).then().statusCode(422).body("errors.pointer", hasItems("/ownerId", "/themeId"));
        }

        @Test
        void isForPerformanceOfficers() {
            Api.as(Roles.DATA_PROVIDER)
                    .body(anIndicator())
                    .post("/v1/indicators")
                    .then()
                    .statusCode(403);
            Api.anybody().body(anIndicator()).post("/v1/indicators").then().statusCode(401);
        }
    }

    @Nested
    class Reading {

        @Test
        void showsADraftToStaffOnly() {
            String id = created(anIndicator()).path("id");

            read(id).then().statusCode(200);
            Api.anybody().get("/v1/indicators/" + id).then().statusCode(404);
        }

        @Test
        void showsAnActivePublicOneToEverybody() {
            Api.anybody()
                    .get("/v1/indicators/" + IndicatorRequests.active())
                    .then()
                    .statusCode(200);
        }

        @Test
        void hidesWhatIsForStaffFromTheRest() {
            String id = IndicatorRequests.active(anIndicatorWith("visibility", "staff"));

            Api.anybody().get("/v1/indicators/" + id).then().statusCode(404);
            read(id).then().statusCode(200);
        }

        @Test
        void answersNotFoundForAnIdOfNothing() {
            read(UUID.randomUUID().toString()).then().statusCode(404).body("type", endsWith("/no-such-indicator"));
        }
    }

    @Nested
    class Changing {

        @Test
        void changesTheFieldsGivenAndClearsThoseSetToNull() {
            Response draft = created(anIndicator());

            Map<String, Object> fields = new HashMap<>();
            fields.put("title", "Waste recycled");
            fields.put("unit", null);

            Response changed = patch(draft, fields);

            changed.then()
                    .statusCode(200)
                    .body("title", equalTo("Waste recycled"))
                    .body("unit", nullValue())
                    .body("decimals", equalTo(1));
            assertThat(changed.<Integer>path("version")).isGreaterThan(draft.path("version"));
        }

        @Test
        void refusesAStaleVersion() {
            Response draft = created(anIndicator());
            patch(draft, Map.of("title", "First change"));

            patch(draft, Map.of("title", "Second change")).then().statusCode(412);
        }

        @Test
        void asksWhichVersionIsMeant() {
            Api.as(Roles.PERFORMANCE_OFFICER)
                    .contentType("application/merge-patch+json")
                    .body(Map.of("title", "Waste"))
                    .patch("/v1/indicators/" + created(anIndicator()).path("id"))
                    .then()
                    .statusCode(428);
        }

        @Test
        void refusesTheCodeOfAnother() {
            String taken = created(anIndicator()).path("code");

            patch(created(anIndicator()), Map.of("code", taken)).then().statusCode(409);
        }
    }

    @Nested
    class Retiring {

        @Test
        void leadsToTheSuccessor() {
            String follower = IndicatorRequests.active();
            Response active = read(IndicatorRequests.active());

            change(active, "/retire", retirement(follower))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("retired"))
                    .body("retiredOn", equalTo("2011-03-31"))
                    .body("successors[0].id", equalTo(follower))
                    .body("successors[0].note", equalTo("Counts trade waste too."));
        }

        @Test
        void refusesASuccessorThatIsNotThere() {
            change(
                            read(IndicatorRequests.active()),
                            "/retire",
                            retirement(UUID.randomUUID().toString()))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unknown-successor"));
        }

        @Test
        void refusesToFollowItself() {
            String id = IndicatorRequests.active();

            change(read(id), "/retire", retirement(id)).then().statusCode(422).body("type", endsWith("/own-successor"));
        }

        @Test
        void refusesADraft() {
            change(created(anIndicator()), "/retire", Map.of("reason", "Never used."))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/not-active"));
        }

        @Test
        void needsAReason() {
            change(read(IndicatorRequests.active()), "/retire", Map.of()).then().statusCode(422);
        }

        @Test
        void endsAllChanges() {
            Response active = read(IndicatorRequests.active());
            Response retired = change(active, "/retire", Map.of("reason", "No longer needed."));

            patch(retired, Map.of("title", "Other")).then().statusCode(409).body("type", endsWith("/already-retired"));
            retired.then().body("successors", equalTo(List.of())).body("theme", nullValue());
        }

        @Test
        void isInTheAuditTrailWithItsReason() {
            String id = IndicatorRequests.active();

            change(read(id), "/retire", Map.of("reason", "No longer needed."));

            Api.as(Roles.INTERNAL_AUDITOR)
                    .queryParam("resourceKind", "indicator")
                    .queryParam("resourceId", id)
                    .get("/v1/audit-events")
                    .then()
                    .body("items[0].action", equalTo("retired"))
                    .body("items[0].reason", equalTo("No longer needed."));
        }

        private static Map<String, Object> retirement(String follower) {
            return Map.of(
                    "reason",
                    "The national set ended.",
                    "retiredOn",
                    "2011-03-31",
                    "successors",
                    List.of(Map.of("indicatorId", follower, "note", "Counts trade waste too.")));
        }
    }
}
