package org.openborough.indicators.api;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openborough.people.api.OrganisationRequests;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;

/** Requests of the tests about indicators: a quarterly percentage, public, unless a test says otherwise. */
public final class IndicatorRequests {

    private static final String OWNER =
            OrganisationRequests.registered(Names.unique("Owner of indicators")).path("id");

    private IndicatorRequests() {}

    /** An organisation that owns the indicators of the tests. */
    public static String owner() {
        return OWNER;
    }

    public static Map<String, Object> anIndicator() {
        Map<String, Object> body = new HashMap<>();
        body.put("code", Names.unique("IND"));
        body.put("title", "Household waste recycled or composted");
        body.put("type", "outcome");
        body.put("measureKind", "performance-indicator");
        body.put("polarity", "higher-is-better");
        body.put("valueType", "proportion");
        body.put("unit", "%");
        body.put("decimals", 1);
        body.put("multiplier", 100);
        body.put("frequency", "quarterly");
        body.put("yearType", "financial");
        body.put("isCumulative", false);
        body.put("isSeasonal", false);
        body.put("geographyLevels", List.of("authority", "ward"));
        body.put("suppressionThreshold", 4);
        body.put("ownerId", OWNER);
        body.put("visibility", "public");
        return body;
    }

    /** The same with one field changed. */
    public static Map<String, Object> anIndicatorWith(String field, Object value) {
        Map<String, Object> body = anIndicator();
        body.put(field, value);
        return body;
    }

    public static Response created(Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER).body(body).post("/v1/indicators");
    }

    /** Lays down and activates; gives the id. */
    public static String active(Map<String, Object> body) {
        Response draft = created(body);
        return change(draft, "/activate", Map.of()).path("id");
    }

    public static String active() {
        return active(anIndicator());
    }

    public static Response read(String id) {
        return Api.as(Roles.VIEWER).get("/v1/indicators/" + id);
    }

    /** Posts to a verb of an indicator that was read. */
    public static Response change(Response read, String verb, Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", read.header("ETag"))
                .body(body)
                .post("/v1/indicators/" + read.path("id") + verb);
    }

    /** Changes fields of an indicator that was read. */
    public static Response patch(Response read, Map<String, Object> fields) {
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .contentType("application/merge-patch+json")
                .header("If-Match", read.header("ETag"))
                .body(fields)
                .patch("/v1/indicators/" + read.path("id"));
    }
}
