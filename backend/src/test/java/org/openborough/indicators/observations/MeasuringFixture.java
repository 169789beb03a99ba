package org.openborough.indicators.observations;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.openborough.people.api.PeopleFixture;
import org.openborough.places.api.PlacesFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;

/** Areas, posts and partners' clients around the recording of values, and the requests that record them. */
public final class MeasuringFixture {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private MeasuringFixture() {}

    /** An area; gives its code. */
    public static String anArea() {
        return PlacesFixture.anArea().path("code");
    }

    /** An area within another; gives its code. */
    public static String aPartOf(String areaCode) {
        Map<String, Object> part = PlacesFixture.area(PlacesFixture.aCode(), "Part of " + areaCode);
        part.put("parentCode", areaCode);
        return PlacesFixture.added(part).path("code");
    }

    /** Somebody who holds a post with a duty for an indicator; gives the subject of the sign-in. */
    public static String holderOf(String duty, String indicatorId) {
        String subject = "holder-" + COUNT.incrementAndGet();
        String post = PeopleFixture.aPost();
        PeopleFixture.appointed(post, PeopleFixture.aPersonSignedInAs(subject), "substantive", "2020-01-01", null);
        PeopleFixture.assigned(post, indicatorId, duty, "2020-01-01").then().statusCode(201);
        return subject;
    }

    /** A partner's client bound to an organisation; gives its id. */
    public static String aClientOf(String organisationId, String... scopes) {
        String client = "measuring-client-" + COUNT.incrementAndGet();
        PeopleFixture.create(
                        "/v1/partner-clients",
                        Map.of("clientId", client, "organisationId", organisationId, "scopes", List.of(scopes)))
                .then()
                .statusCode(201);
        return client;
    }

    public static Map<String, Object> counts(String areaCode, String period, int numerator, int denominator) {
        Map<String, Object> body = value(areaCode, period, null);
        body.put("numerator", numerator);
        body.put("denominator", denominator);
        return body;
    }

    public static Map<String, Object> value(String areaCode, String period, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put("areaCode", areaCode);
        body.put("period", period);
        body.put("value", value);
        return body;
    }

    public static Response recorded(String indicatorId, Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER).body(body).post("/v1/indicators/" + indicatorId + "/observations");
    }

    /** Corrects a value that was read. */
    public static Response corrected(Response read, Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", read.header("ETag"))
                .body(body)
                .post("/v1/observations/" + read.path("id") + "/correct");
    }
}
