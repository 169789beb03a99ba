package org.openborough.indicators.observations.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.openborough.indicators.observations.MeasuringFixture.corrected;
import static org.openborough.indicators.observations.MeasuringFixture.recorded;
import static org.openborough.indicators.observations.MeasuringFixture.value;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

/** Unusual values are recorded only with a reason. */
@ServiceTest
class PlausibilityResourceTest {

    private static final List<Map<String, String>> ANSWER =
            List.of(Map.of("code", "unusual-change", "reason", "A second recycling centre opened."));

    private String indicator;
    private String area;

    @BeforeEach
    void anIndicatorWithAValue() {
        indicator = IndicatorRequests.active();
        area = MeasuringFixture.anArea();
        recorded(indicator, value(area, "2010/11 Q1", 40)).then().statusCode(201);
    }

    @Test
    void saysWhatIsUnusualAndWritesNothing() {
        check(value(area, "2010/11 Q2", 70))
                .then()
                .statusCode(200)
                .body("warnings.code", contains("unusual-change"))
                .body("warnings.field", contains("/value"));

        list().then().body("items.size()", equalTo(1));
    }

    @Test
    void findsNothingUnusualAboutALikelyValue() {
        check(value(area, "2010/11 Q2", 41)).then().body("warnings", equalTo(List.of()));
    }

    @Test
    void refusesWhatCannotBeRight() {
        check(value(area, "2010/11 Q2", 400)).then().statusCode(422).body("type", endsWith("/unsound-measurement"));
    }

    @Test
    void refusesAnUnusualValueWithoutAnAnswer() {
        recorded(indicator, value(area, "2010/11 Q2", 70))
                .then()
                .statusCode(422)
                .body("type", endsWith("/plausibility-unanswered"))
                .body("errors.code", contains("unusual-change"))
                .body("errors.pointer", contains("/value"));
    }

    @Test
    void keepsTheAnswerBesideTheValueForThoseWhoCheckIt() {
        Response recorded = recorded(indicator, answered(value(area, "2010/11 Q2", 70)));

        recorded.then().statusCode(201).body("acceptedWarnings.reason", contains("A second recycling centre opened."));
        Api.anybody()
                .get("/v1/observations/" + recorded.path("id"))
                .then()
                .body("acceptedWarnings", equalTo(List.of()));
    }

    @Test
    void refusesAnAnswerToSomethingElse() {
        Map<String, Object> body = value(area, "2010/11 Q2", 70);
        body.put("acceptedWarnings", List.of(Map.of("code", "far-from-target", "reason", "It is.")));

        recorded(indicator, body).then().statusCode(422).body("errors.code", contains("unusual-change"));
    }

    @Test
    void needsMoreThanBlanksForAnAnswer() {
        Map<String, Object> body = value(area, "2010/11 Q2", 70);
        body.put("acceptedWarnings", List.of(Map.of("code", "unusual-change", "reason", "  ")));

        recorded(indicator, body).then().statusCode(422).body("errors.pointer", hasItem("/acceptedWarnings/0/reason"));
    }

    @Test
    void looksAtACorrectionAsAtAFirstValue() {
        Response second = recorded(indicator, value(area, "2010/11 Q2", 41));

        corrected(second, Map.of("value", 70, "reason", "A digit was wrong."))
                .then()
                .statusCode(422)
                .body("type", endsWith("/plausibility-unanswered"));
        corrected(second, Map.of("value", 70, "reason", "A digit was wrong.", "acceptedWarnings", ANSWER))
                .then()
                .statusCode(201);
    }

    @Test
    void forgetsWhatWasBeforeABreak() {
        Map<String, Object> anew = value(area, "2010/11 Q2", 70);
        anew.put("status", "break");

        recorded(indicator, anew).then().statusCode(201);
        recorded(indicator, value(area, "2010/11 Q3", 71)).then().statusCode(201);
    }

    @Test
    void holdsAQuarterAgainstItsShareOfTheYearsTarget() {
        String adding = IndicatorRequests.active(cumulative());
        Api.as(Roles.PERFORMANCE_OFFICER)
                .body(Map.of(
                        "areaCode",
                        area,
                        "period",
                        "2010/11",
                        "operator",
                        "at-least",
                        "value",
                        1000,
                        "tolerance",
                        0,
                        "toleranceKind",
                        "points",
                        "profile",
                        List.of(0.1, 0.2, 0.3, 1)))
                .post("/v1/indicators/" + adding + "/targets")
                .then()
                .statusCode(201);
        String address = "/v1/indicators/" + adding + "/plausibility";

        Api.as(Roles.PERFORMANCE_OFFICER)
                .body(value(area, "2010/11 Q1", 105))
                .post(address)
                .then()
                .body("warnings.code", not(hasItem("far-from-target")));
        Api.as(Roles.PERFORMANCE_OFFICER)
                .body(value(area, "2010/11 Q1", 250))
                .post(address)
                .then()
                .body("warnings.code", hasItem("far-from-target"))
                .body("warnings.detail", hasItem("250 is far from the target of 100."));
    }

    private static Map<String, Object> cumulative() {
        Map<String, Object> body = IndicatorRequests.anIndicatorWith("isCumulative", true);
        body.put("valueType", "count");
        body.put("unit", "visits");
        body.put("multiplier", 1);
        return body;
    }

    @Test
    void isForWhoeverMayRecord() {
        String address = "/v1/indicators/" + indicator + "/plausibility";

        Api.as(Roles.DATA_PROVIDER)
                .body(value(area, "2010/11 Q2", 41))
                .post(address)
                .then()
                .statusCode(403);
        Api.anybody().body(value(area, "2010/11 Q2", 41)).post(address).then().statusCode(401);
    }

    private static Map<String, Object> answered(Map<String, Object> body) {
        body.put("acceptedWarnings", ANSWER);
        return body;
    }

    private Response check(Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER).body(body).post("/v1/indicators/" + indicator + "/plausibility");
    }

    private Response list() {
        return Api.anybody().get("/v1/indicators/" + indicator + "/observations");
    }
}
