package org.openborough.places.api;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;

/** Areas of the tests, added as an administrator adds them. */
public final class PlacesFixture {

    private static final AtomicInteger COUNT = new AtomicInteger(90000);

    private PlacesFixture() {}

    /** A code of the council's own that no other test uses. */
    public static String aCode() {
        return "TEST-" + COUNT.incrementAndGet();
    }

    public static Map<String, Object> area(String code, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("code", code);
        body.put("name", name);
        body.put("kind", "area-committee");
        return body;
    }

    public static Response added(Map<String, Object> area) {
        return Api.as(Roles.ADMINISTRATOR).body(area).post("/v1/areas");
    }

    public static Response anArea() {
        return added(area(aCode(), "Test committee"));
    }

    /** Gives an area a square with its south-west corner at the given degrees and one degree wide and high. */
    public static Response drawn(Response area, double west, double south) {
        return drawn(
                area,
                List.of(List.of(
                        List.of(west, south),
                        List.of(west + 1, south),
                        List.of(west + 1, south + 1),
                        List.of(west, south + 1),
                        List.of(west, south))));
    }

    public static Response drawn(Response area, List<?> polygon) {
        return Api.as(Roles.ADMINISTRATOR)
                .header("If-Match", area.header("ETag"))
                .body(Map.of(
                        "geometry", Map.of("type", "Polygon", "coordinates", polygon), "source", "Drawn for a test"))
                .put("/v1/areas/" + area.path("id") + "/boundary");
    }

    public static Response patched(Response area, Map<String, ?> patch, String role) {
        return Api.as(role)
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", area.header("ETag"))
                .body(patch)
                .patch("/v1/areas/" + area.path("id"));
    }
}
