package org.openborough.petitions.api;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.openborough.petitions.schemes.api.PetitionSchemeRequests;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Sql;

/** Petitions as the tests make them, through the API and the links in messages. */
final class PetitionRequests {

    static final String PETITIONS = "/v1/petitions";

    private final Sql sql;

    PetitionRequests(Sql sql) throws SQLException {
        this.sql = sql;
        sql.run(Sql.AS_TEST + PetitionSchemeRequests.COUNCIL);
    }

    /** Puts a scheme in force with the rules of the voluntary preset and those given. */
    void underA(Map<String, Object> rules) {
        PetitionSchemeRequests.inForceWith(rules);
    }

    static Map<String, Object> aPetition(String title) {
        Map<String, Object> organiser = new HashMap<>();
        organiser.put("name", "Illustrative Organiser");
        organiser.put("email", "organiser-%s@resident.example".formatted(UUID.randomUUID()));
        organiser.put("telephone", "0151 496 0000");
        organiser.put("postcode", "L20 3NJ");
        organiser.put("basis", "live");
        organiser.put("showsName", false);
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "ordinary");
        body.put("title", title);
        body.put("ask", "Do something about it.");
        body.put("organiser", organiser);
        return body;
    }

    static Response start(Map<String, Object> body) {
        return Api.anybody().body(body).post(PETITIONS);
    }

    /** The e-mail address in a body. */
    @SuppressWarnings("unchecked") // The body was made here.
    static String email(Map<String, Object> body) {
        return ((Map<String, String>) body.get("organiser")).get("email");
    }

    /** The token of the last link that was sent to an address. */
    String token(String email) throws SQLException {
        String text = sql.value(
                "select text_body from mail_message where recipient = '%s' order by id desc limit 1".formatted(email));
        return text.replaceAll("(?s).*#([A-Za-z0-9_-]+).*", "$1");
    }

    static Response byLink(Object id, String verb, Map<String, Object> body) {
        return Api.anybody().body(body).post(PETITIONS + "/" + id + "/" + verb);
    }

    /** The id of a petition that waits to be checked. */
    String inModeration(Map<String, Object> body) throws SQLException {
        String id = start(body).path("id");
        byLink(id, "confirm", Map.of("token", token(email(body))));
        return id;
    }

    String inModeration() throws SQLException {
        return inModeration(aPetition("Illustrative petition"));
    }

    String open(Map<String, Object> body) throws SQLException {
        String id = inModeration(body);
        change(id, "open");
        return id;
    }

    String closed() throws SQLException {
        Map<String, Object> body = aPetition("Illustrative petition on paper");
        String id = Api.as(Roles.PETITIONS_OFFICER)
                .body(body)
                .post("/v1/paper-petitions")
                .path("id");
        change(id, "accept");
        return id;
    }

    static Response read(Object id) {
        return Api.as(Roles.PETITIONS_OFFICER).get(PETITIONS + "/" + id);
    }

    static Response change(Object id, String verb) {
        return change(id, verb, Map.of());
    }

    static Response change(Object id, String verb, Map<String, Object> body) {
        return changeAs("subject-petitions-officer", id, verb, body);
    }

    /** A change by one of several officers. */
    static Response changeAs(String subject, Object id, String verb, Map<String, Object> body) {
        return Api.person(subject, Roles.PETITIONS_OFFICER)
                .header("If-Match", read(id).header("ETag"))
                .body(body)
                .post(PETITIONS + "/" + id + "/" + verb);
    }

    /** As if so many had signed. */
    void counted(String id, int signatures) throws SQLException {
        sql.run(("insert into petition_text_lock values ('%1$s', '2026-01-02') on conflict do nothing;"
                        + "insert into petition_count values ('%1$s', %2$d, 0, '2026-01-02')"
                        + " on conflict (petition_id) do update set electronic = excluded.electronic")
                .formatted(id, signatures));
    }
}
