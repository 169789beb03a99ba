package org.openborough.petitions.schemes.api;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;

/** Petition schemes as the tests make them. There is one scheme for all of them, in ever new versions. */
public final class PetitionSchemeRequests {

    /** Illustrative area and population, the code being that of the tests' council. */
    public static final String COUNCIL = "insert into area (id, version, created_at, updated_at, code, name, kind)"
            + " values (uuidv7(), 0, '2026-01-02', '2026-01-02', 'E08000014', 'Illustrative borough', 'authority')"
            + " on conflict do nothing;"
            + "insert into area_population select id, 2022, 'all', 'Illustrative', 279700 from area"
            + " where code = 'E08000014' on conflict do nothing";

    private PetitionSchemeRequests() {}

    /** The only draft there is, begun anew or left by another test. */
    public static Response draft() {
        Map<String, Object> newest = newest();
        if (newest == null) {
            return officer()
                    .body(Map.of("name", "Illustrative scheme", "preset", "england-voluntary"))
                    .post("/v1/petition-schemes");
        }
        return newest.get("state").equals("draft")
                ? read(newest.get("id"))
                : change(read(newest.get("id")), "/revise", Map.of());
    }

    /** Publishes a version that is in force on any day from the one after the version before. */
    public static Response publish(Response draft) {
        return change(draft, "/publish", approval());
    }

    /** The rules of the version that petitions are made under from now on. */
    public static Response inForceWith(Map<String, Object> rules) {
        return publish(patch(draft(), Map.of("rules", rules)));
    }

    public static Map<String, Object> approval() {
        List<String> begun = officer()
                .queryParam("state", "published")
                .queryParam("limit", 1)
                .get("/v1/petition-schemes")
                .path("items.inForceFrom");
        String from = Stream.concat(begun.stream(), Stream.of("2015-04-01"))
                .findFirst()
                .map(LocalDate::parse)
                .orElseThrow()
                .plusDays(1)
                .toString();
        Map<String, Object> body = new HashMap<>();
        body.put("approvedBy", "Full Council");
        body.put("approvedOn", from);
        body.put("publishedOn", from);
        body.put("publishedOtherwise", "Copies in every library");
        body.put("inForceFrom", from);
        return body;
    }

    public static Response read(Object id) {
        return officer().get("/v1/petition-schemes/" + id);
    }

    public static Response patch(Response scheme, Map<String, Object> fields) {
        return officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", scheme.header("ETag"))
                .body(fields)
                .patch("/v1/petition-schemes/" + scheme.path("id"));
    }

    public static Response change(Response scheme, String verb, Map<String, Object> body) {
        return officer()
                .header("If-Match", scheme.header("ETag"))
                .body(body)
                .post("/v1/petition-schemes/" + scheme.path("id") + verb);
    }

    private static Map<String, Object> newest() {
        List<Map<String, Object>> newest =
                officer().queryParam("limit", 1).get("/v1/petition-schemes").path("items");
        return newest.isEmpty() ? null : newest.get(0);
    }

    private static io.restassured.specification.RequestSpecification officer() {
        return Api.as(Roles.PETITIONS_OFFICER);
    }
}
