package org.openborough.links.api;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;

/** Requests of the tests about links. */
public final class LinkRequests {

    private LinkRequests() {}

    public static Map<String, Object> aLink(String fromKind, String fromId, String type, String toKind, String toId) {
        Map<String, Object> body = new HashMap<>();
        body.put("type", type);
        body.put("from", Map.of("kind", fromKind, "id", fromId));
        body.put("to", Map.of("kind", toKind, "id", toId));
        body.put("validFrom", "2026-04-01");
        return body;
    }

    public static Response create(Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER).body(body).post("/v1/links");
    }

    /** Posts to a verb of a link that was read. */
    static Response change(Response read, String verb, Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", read.header("ETag"))
                .body(body)
                .post("/v1/links/" + read.path("id") + verb);
    }
}
