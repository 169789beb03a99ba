package org.openborough.indicators.annotations.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class AnnotationResourceTest {

    private String indicator;
    private String area;

    @BeforeEach
    void aSeries() {
        indicator = IndicatorRequests.active();
        area = MeasuringFixture.anArea();
        MeasuringFixture.recorded(indicator, MeasuringFixture.value(area, "2019/20", 40));
    }

    @Test
    void aSeriesShowsWhatHappenedOnItsDaysEarliestFirst() {
        annotated("2020-03-23", "Recycling centres closed.", null)
                .then()
                .statusCode(201)
                .body("area", nullValue());
        annotated("2019-05-02", "A new contractor.", area)
                .then()
                .statusCode(201)
                .body("area.code", equalTo(area));
        annotated("2019-06-01", "About another place.", MeasuringFixture.anArea());

        series().then()
                .body("annotations.happenedOn", contains("2019-05-02", "2020-03-23"))
                .body("annotations.text", contains("A new contractor.", "Recycling centres closed."));
    }

    @Test
    void anOfficerTakesOneAway() {
        Response note = annotated("2020-03-23", "Recycling centres closed.", null);

        Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", note.header("ETag"))
                .delete(note.header("Location"))
                .then()
                .statusCode(204);

        series().then().body("annotations", empty());
        Api.anybody().get(note.header("Location")).then().statusCode(404);
    }

    @Test
    void theListTellsWhoWroteThem() {
        annotated("2020-03-23", "Recycling centres closed.", null);

        Api.anybody()
                .get("/v1/indicators/" + indicator + "/annotations")
                .then()
                .statusCode(200)
                .body("items.annotatedBy", contains("Performance officer"));
    }

    @Test
    void whoMayNotChangeIndicatorsMayNotAnnotateThem() {
        Api.anybody()
                .body(note("2020-03-23", "Ours.", null))
                .post(address())
                .then()
                .statusCode(401);
        Api.as(Roles.VIEWER)
                .body(note("2020-03-23", "Ours.", null))
                .post(address())
                .then()
                .statusCode(403);
    }

    @Test
    void refusesUnknownAreasAndAbsurdDaysAtOnce() {
        annotated("1066-10-14", "A battle.", "E99999999")
                .then()
                .statusCode(422)
                .body("type", endsWith("/unsound-annotation"))
                .body("errors.pointer", contains("/areaCode", "/happenedOn"));
    }

    @Test
    void refusesTextThatCannotBeReadAsWritten() {
        annotated("2020-03-23", "one\ntwo", null).then().statusCode(422).body("errors.pointer", hasItem("/text"));
        annotated("2020-03-23", "x".repeat(501), null).then().statusCode(422).body("errors.pointer", hasItem("/text"));
    }

    @Test
    void aStaleVersionIsRefused() {
        Response note = annotated("2020-03-23", "Recycling centres closed.", null);

        Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", "\"7.0000000000000000\"")
                .delete(note.header("Location"))
                .then()
                .statusCode(412);
    }

    private Response annotated(String day, String text, String areaCode) {
        return Api.as(Roles.PERFORMANCE_OFFICER).body(note(day, text, areaCode)).post(address());
    }

    private static Map<String, Object> note(String day, String text, String areaCode) {
        Map<String, Object> body = new HashMap<>();
        body.put("happenedOn", day);
        body.put("text", text);
        body.put("areaCode", areaCode);
        return body;
    }

    private String address() {
        return "/v1/indicators/" + indicator + "/annotations";
    }

    private Response series() {
        return Api.anybody().queryParam("area", area).get("/v1/indicators/" + indicator + "/series");
    }
}
