package org.openborough.indicators.targets.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class TargetResourceTest {

    private String indicator;
    private String area;

    @BeforeEach
    void anIndicatorAndAnArea() {
        indicator = IndicatorRequests.active();
        area = MeasuringFixture.anArea();
    }

    @Nested
    class Setting {

        @Test
        void answersTheTargetWithItsAddress() {
            Response set = set(aTarget());

            set.then()
                    .statusCode(201)
                    .body("operator", equalTo("at-least"))
                    .body("toleranceKind", equalTo("points"))
                    .body("period.label", equalTo("2010/11"))
                    .body("setBy", equalTo("Performance officer"));
            assertThat(set.header("Location")).endsWith("/v1/targets/" + set.path("id"));
        }

        @Test
        void keepsTheProfileOfTheYear() {
            Map<String, Object> adding = IndicatorRequests.anIndicatorWith("isCumulative", true);
            indicator = IndicatorRequests.active(adding);

            set(with("profile", List.of(0.25, 0.5, 0.75, 1)))
                    .then()
                    .statusCode(201)
                    .body("profile", equalTo(List.of(0.25f, 0.5f, 0.75f, 1)));
        }

        @Test
        void refusesToAskForTheOppositeOfWhatIsBetter() {
            set(with("operator", "at-most"))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unsound-target"))
                    .body("errors.code", hasItem("against-polarity"));
        }

        @Test
        void leadsToTheTargetThatIsThereAlready() {
            String first = set(aTarget()).path("id");

            set(aTarget())
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/target-exists"))
                    .body("detail", containsString(first));
        }

        @Test
        void namesEveryFaultOfTheForm() {
            Map<String, Object> body = with("tolerance", null);
            body.put("value", "much");

            set(body).then().statusCode(400).body("errors.pointer", hasItem("/value"));
            set(with("tolerance", null)).then().statusCode(422).body("errors.pointer", hasItem("/tolerance"));
        }

        @Test
        void takesNothingNewForARetiredIndicator() {
            IndicatorRequests.change(
                    IndicatorRequests.read(indicator), "/retire", Map.of("reason", "The national set ended."));

            set(aTarget()).then().statusCode(409).body("type", endsWith("/indicator-retired"));
        }

        @Test
        void isForPerformanceOfficers() {
            String address = "/v1/indicators/" + indicator + "/targets";

            Api.as(Roles.DATA_PROVIDER).body(aTarget()).post(address).then().statusCode(403);
            Api.anybody().body(aTarget()).post(address).then().statusCode(401);
        }
    }

    @Nested
    class Revising {

        @Test
        void needsAReasonToAskForLess() {
            revise(set(aTarget()), change(40, " "))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/lowered-without-reason"));
        }

        @Test
        void keepsWhatWasRevised() {
            Response first = set(aTarget());

            revise(first, change(40, "Collections stopped during the strike."))
                    .then()
                    .statusCode(201)
                    .body("revision", equalTo(2))
                    .body("reason", equalTo("Collections stopped during the strike."));

            Api.anybody().get("/v1/targets/" + first.path("id")).then().body("supersededAt", notNullValue());
            list(false).then().body("items.revision", contains(2));
            list(true).then().body("items.revision", contains(2, 1));
        }

        @Test
        void refusesAStaleRevision() {
            Response first = set(aTarget());
            revise(first, change(50, null));

            revise(first, change(55, null)).then().statusCode(412);
        }

        @Test
        void answersNotFoundForATargetThatIsNotThere() {
            Api.anybody()
                    .get("/v1/targets/" + UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/no-such-target"));
        }

        private static Response revise(Response target, Map<String, Object> body) {
            return Api.as(Roles.PERFORMANCE_OFFICER)
                    .header("If-Match", target.header("ETag"))
                    .body(body)
                    .post("/v1/targets/" + target.path("id") + "/revise");
        }

        private Map<String, Object> change(int value, String reason) {
            Map<String, Object> body = with("value", value);
            body.keySet().removeAll(List.of("areaCode", "period"));
            body.put("reason", reason);
            return body;
        }

        private Response list(boolean revisions) {
            return Api.anybody()
                    .queryParam("area", area)
                    .queryParam("revisions", revisions)
                    .get("/v1/indicators/" + indicator + "/targets");
        }
    }

    private Map<String, Object> aTarget() {
        Map<String, Object> body = new HashMap<>();
        body.put("areaCode", area);
        body.put("period", "2010/11");
        body.put("operator", "at-least");
        body.put("value", 45);
        body.put("tolerance", 2);
        body.put("toleranceKind", "points");
        return body;
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = aTarget();
        body.put(field, value);
        return body;
    }

    private Response set(Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER).body(body).post("/v1/indicators/" + indicator + "/targets");
    }
}
