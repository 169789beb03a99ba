package org.openborough.indicators.observations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openborough.indicators.observations.MeasuringFixture.corrected;
import static org.openborough.indicators.observations.MeasuringFixture.counts;
import static org.openborough.indicators.observations.MeasuringFixture.recorded;
import static org.openborough.indicators.observations.MeasuringFixture.value;

import io.restassured.response.Response;
import java.math.BigDecimal;
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
class ObservationResourceTest {

    private String indicator;
    private String area;

    @BeforeEach
    void anIndicatorAndAnArea() {
        indicator = IndicatorRequests.active();
        area = MeasuringFixture.anArea();
    }

    @Nested
    class Recording {

        @Test
        void worksTheValueOutFromItsParts() {
            Response recorded = recorded(indicator, counts(area, "2010/11 Q1", 8300, 20000));

            recorded.then()
                    .statusCode(201)
                    .body("revision", equalTo(1))
                    .body("area.code", equalTo(area))
                    .body("period.start", equalTo("2010-04-01"))
                    .body("period.label", equalTo("2010/11 Q1"))
                    .body("status", equalTo("normal"))
                    .body("symbol", nullValue());
            assertThat(recorded.<Float>path("value")).isEqualTo(41.5f);
            assertThat(recorded.header("Location")).endsWith("/v1/observations/" + recorded.path("id"));
            assertThat(recorded.header("ETag")).startsWith("\"1.");
        }

        @Test
        void takesThePeriodAsItsDaysToo() {
            recorded(indicator, counts(area, "2010-04-01/2011-03-31", 1, 2))
                    .then()
                    .statusCode(201)
                    .body("period.label", equalTo("2010/11"));
        }

        @Test
        void keepsStatusAndSymbolApartFromTheNumber() {
            Map<String, Object> body = value(area, "2010/11", 40);
            body.put("status", "provisional");

            recorded(indicator, body)
                    .then()
                    .body("status", equalTo("provisional"))
                    .body("symbol", equalTo("[p]"));
        }

        @Test
        void takesAStatusWithoutAValue() {
            Map<String, Object> body = value(area, "2010/11", null);
            body.put("status", "not-available");

            recorded(indicator, body)
                    .then()
                    .statusCode(201)
                    .body("value", nullValue())
                    .body("symbol", equalTo("[x]"));
        }

        @Test
        void namesAnUnknownAreaAndAPeriodThatCannotBeTold() {
            recorded(indicator, value("E99999999", "last spring", 40))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unknown-area-or-period"))
                    .body("errors.pointer", contains("/areaCode", "/period"));
        }

        @Test
        void refusesAPeriodOutsideHistory() {
            recorded(indicator, value(area, "0001/02", 40))
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("out-of-range"));
        }

        @Test
        void refusesANumeratorLargerThanTheDenominator() {
            recorded(indicator, counts(area, "2010/11", 21, 20))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unsound-measurement"))
                    .body("errors.code", hasItem("exceeds-denominator"));
        }

        @Test
        void refusesNumbersOfAbsurdSize() {
            recorded(indicator, value(area, "2010/11", new BigDecimal("1e309")))
                    .then()
                    .statusCode(422);
            Api.as(Roles.PERFORMANCE_OFFICER)
                    .body("{\"areaCode\":\"%s\",\"period\":\"2010/11\",\"value\":1e999999999}".formatted(area))
                    .post("/v1/indicators/" + indicator + "/observations")
                    .then()
                    .statusCode(422);
            Api.as(Roles.PERFORMANCE_OFFICER)
                    .body("{\"areaCode\":\"%s\",\"period\":\"2010/11\",\"value\":NaN}".formatted(area))
                    .post("/v1/indicators/" + indicator + "/observations")
                    .then()
                    .statusCode(400);
        }

        @Test
        void leadsToTheValueThatIsThereAlready() {
            String first = recorded(indicator, value(area, "2010/11", 40)).path("id");

            recorded(indicator, value(area, "2010/11", 41))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/already-recorded"))
                    .body("detail", containsString(first));
        }

        @Test
        void takesNothingNewForARetiredIndicator() {
            IndicatorRequests.change(
                    IndicatorRequests.read(indicator), "/retire", Map.of("reason", "The national set ended."));

            recorded(indicator, value(area, "2010/11", 40))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/no-longer-collected"));
        }

        @Test
        void answersNotFoundForAnIndicatorThatIsNotThere() {
            recorded(UUID.randomUUID().toString(), value(area, "2010/11", 40))
                    .then()
                    .statusCode(404);
        }

        @Test
        void fixesWhatValuesMean() {
            recorded(indicator, value(area, "2010/11", 40));

            IndicatorRequests.patch(IndicatorRequests.read(indicator), Map.of("yearType", "academic"))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/meaning-fixed"));
        }
    }

    @Nested
    class Correcting {

        @Test
        void makesARevisionAndKeepsTheOldOne() {
            Response first = recorded(indicator, counts(area, "2010/11", 8300, 20000));

            Response second = corrected(first, correction(8000, 20000));

            second.then()
                    .statusCode(201)
                    .body("revision", equalTo(2))
                    .body("reason", equalTo("One depot had been counted twice."));
            read(first).then().body("numerator", equalTo(8300)).body("supersededAt", notNullValue());
        }

        @Test
        void needsAReason() {
            Response first = recorded(indicator, value(area, "2010/11", 40));
            Map<String, Object> body = new HashMap<>(Map.of("value", 41));

            corrected(first, body).then().statusCode(422).body("errors.pointer", contains("/reason"));
        }

        @Test
        void refusesToCorrectWhatWasCorrectedMeanwhile() {
            Response first = recorded(indicator, counts(area, "2010/11", 8300, 20000));
            corrected(first, correction(8000, 20000));

            corrected(first, correction(8100, 20000)).then().statusCode(412);
        }

        @Test
        void asksWhichRevisionIsMeant() {
            Response first = recorded(indicator, value(area, "2010/11", 40));

            Api.as(Roles.PERFORMANCE_OFFICER)
                    .body(correction(1, 2))
                    .post("/v1/observations/" + first.path("id") + "/correct")
                    .then()
                    .statusCode(428);
        }

        @Test
        void withdrawsAValueThatShouldNotBeThere() {
            Response first = recorded(indicator, value(area, "2010/11", 40));

            corrected(first, Map.of("status", "withdrawn", "reason", "Reported for the wrong year."))
                    .then()
                    .statusCode(201)
                    .body("value", nullValue());
        }

        @Test
        void isStillPossibleOnceTheIndicatorIsRetired() {
            Response first = recorded(indicator, value(area, "2010/11", 40));
            IndicatorRequests.change(
                    IndicatorRequests.read(indicator), "/retire", Map.of("reason", "The national set ended."));

            corrected(first, correction(1, 2)).then().statusCode(201);
        }

        @Test
        void answersNotFoundForAValueThatIsNotThere() {
            Api.as(Roles.PERFORMANCE_OFFICER)
                    .header("If-Match", "\"1\"")
                    .body(correction(1, 2))
                    .post("/v1/observations/" + UUID.randomUUID() + "/correct")
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/no-such-observation"));
        }

        private static Map<String, Object> correction(int numerator, int denominator) {
            return Map.of(
                    "numerator", numerator, "denominator", denominator, "reason", "One depot had been counted twice.");
        }
    }

    @Nested
    class Listing {

        @Test
        void givesTheLatestPeriodFirst() {
            recorded(indicator, value(area, "2009/10", 38));
            recorded(indicator, value(area, "2010/11", 40));

            list().then().body("items.period.label", contains("2010/11", "2009/10"));
        }

        @Test
        void pagesThroughTheValues() {
            recorded(indicator, value(area, "2009/10", 38));
            recorded(indicator, value(area, "2010/11", 40));

            Response first = list("limit", 1);
            Response second = Api.anybody()
                    .queryParam("limit", 1)
                    .queryParam("cursor", first.<String>path("next"))
                    .get(address());

            first.then().body("items.period.label", contains("2010/11"));
            second.then().body("items.period.label", contains("2009/10")).body("next", nullValue());
        }

        @Test
        void leavesOutWhatWasCorrectedUnlessAsked() {
            corrected(recorded(indicator, value(area, "2010/11", 40)), Map.of("value", 41, "reason", "Late returns."));

            list("count", true).then().body("items.revision", contains(2)).body("total", equalTo(1));
            list("revisions", true).then().body("items.revision", contains(2, 1));
        }

        @Test
        void rendersAnyPastMoment() {
            Response first = recorded(indicator, value(area, "2010/11", 40));
            corrected(first, Map.of("value", 41, "reason", "Late returns."));

            list("asAt", first.<String>path("recordedAt")).then().body("items.value", contains(40));
            list("asAt", "2001-01-01T00:00:00Z").then().body("items", equalTo(List.of()));
        }

        @Test
        void narrowsDownByAreaAndDays() {
            String other = MeasuringFixture.anArea();
            recorded(indicator, value(area, "2009/10", 38));
            recorded(indicator, value(area, "2010/11", 40));
            recorded(indicator, value(other, "2010/11", 50));

            list("area", other).then().body("items.area.code", contains(other));
            list("from", "2010-04-01")
                    .then()
                    .body("items.area.code", hasItems(area, other))
                    .body("items.size()", equalTo(2));
            list("to", "2010-03-31").then().body("items.period.label", contains("2009/10"));
        }

        @Test
        void refusesWhatItDoesNotKnow() {
            list("aria", area).then().statusCode(400);
            list("asAt", "yesterday").then().statusCode(400);
        }

        private Response list(String parameter, Object value) {
            return Api.anybody().queryParam(parameter, value).get(address());
        }

        private Response list() {
            return Api.anybody().get(address());
        }

        private String address() {
            return "/v1/indicators/" + indicator + "/observations";
        }
    }

    private static Response read(Response observation) {
        return Api.anybody().get("/v1/observations/" + observation.path("id"));
    }
}
