package org.openborough.decisions.api;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;

/** Requests of the tests about meetings and decisions, as democratic services make them. */
public final class MinuteRequests {

    private MinuteRequests() {}

    public static Map<String, Object> aMeeting() {
        Map<String, Object> body = new HashMap<>();
        body.put("body", Names.unique("Cabinet"));
        body.put("heldAt", "2026-06-18T17:30:00Z");
        body.put("venues", List.of("Town Hall"));
        return body;
    }

    public static Response draft() {
        return create("/v1/meetings", aMeeting());
    }

    public static Response published() {
        return publish(draft());
    }

    public static Response publish(Response draft) {
        return change("/v1/meetings/" + draft.path("id") + "/publish", draft, Map.of());
    }

    /** An item of a meeting. */
    public static Response item(String meetingId, String title, boolean isExempt) {
        return create(
                "/v1/meetings/" + meetingId + "/items",
                Map.of("number", Names.unique("5"), "title", title, "isExempt", isExempt));
    }

    public static Map<String, Object> aMinute() {
        Map<String, Object> body = new HashMap<>();
        body.put("minuteNumber", Names.unique("CAB"));
        body.put("resolution", "That the day centres open on winter weekends.");
        body.put("outcome", "agreed");
        body.put("conditions", List.of());
        return body;
    }

    public static Response decision(String itemId) {
        return decision(itemId, aMinute());
    }

    public static Response decision(String itemId, Map<String, Object> minute) {
        Map<String, Object> body = new HashMap<>(minute);
        body.put("itemId", itemId);
        return create("/v1/decisions", body);
    }

    /** A decision that everybody can read. */
    public static Response publicDecision() {
        String meeting = published().path("id");
        return decision(item(meeting, "Winter opening of day centres", false).path("id"));
    }

    /** A decision of a meeting that is not published. */
    public static Response draftDecision() {
        String meeting = draft().path("id");
        return decision(item(meeting, "Winter opening of day centres", false).path("id"));
    }

    public static Response create(String collection, Map<String, ?> body) {
        return Api.as(Roles.PETITIONS_OFFICER).body(body).post(collection);
    }

    /** Posts a change of what was read. */
    public static Response change(String path, Response read, Map<String, ?> body) {
        return Api.as(Roles.PETITIONS_OFFICER)
                .header("If-Match", read.header("ETag"))
                .body(body)
                .post(path);
    }

    public static Response patch(String path, Response read, Map<String, ?> fields) {
        return Api.as(Roles.PETITIONS_OFFICER)
                .contentType("application/merge-patch+json")
                .header("If-Match", read.header("ETag"))
                .body(fields)
                .patch(path);
    }

    public static Response delete(String path, Response read) {
        return Api.as(Roles.PETITIONS_OFFICER)
                .header("If-Match", read.header("ETag"))
                .delete(path);
    }
}
