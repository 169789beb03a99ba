package org.openborough.imports.api;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;

/** Imports as somebody brings them in over HTTP. */
public final class ImportRequests {

    private static final Set<String> UNDER_WAY = Set.of("checking", "applying", "reversing");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Supplier<RequestSpecification> caller;

    private ImportRequests(Supplier<RequestSpecification> caller) {
        this.caller = caller;
    }

    /** By a performance officer. */
    public static ImportRequests byStaff() {
        return new ImportRequests(() -> Api.as(Roles.PERFORMANCE_OFFICER));
    }

    public static ImportRequests byAdministrator() {
        return new ImportRequests(() -> Api.as(Roles.ADMINISTRATOR));
    }

    public static ImportRequests by(Supplier<RequestSpecification> caller) {
        return new ImportRequests(caller);
    }

    public Response send(String kind, String name, byte[] content) {
        return caller.get()
                .contentType("multipart/form-data")
                .multiPart("kind", kind)
                .multiPart("file", name, content)
                .post("/v1/imports");
    }

    public Response send(String kind, Path file, String options) {
        return caller.get()
                .contentType("multipart/form-data")
                .multiPart("kind", kind)
                .multiPart("options", options)
                .multiPart("file", file.toFile())
                .post("/v1/imports");
    }

    public Response send(String kind, String content) {
        return send(kind, "values.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file and has its rows checked. */
    public JsonPath checked(String kind, String content) {
        return checked(send(kind, content));
    }

    public JsonPath checked(String kind, Path file, String options) {
        return checked(send(kind, file, options));
    }

    public JsonPath checked(Response sent) {
        sent.then().statusCode(202);
        String id = sent.jsonPath().getString("id");
        call(id, "check", null).then().statusCode(202);
        return awaited(id);
    }

    /** Sends a file, says what its columns are (letters → field), and has its rows checked. */
    public JsonPath checkedAs(Map<String, String> fieldByLetters, String kind, String content) {
        Response sent = send(kind, content);
        sent.then().statusCode(202);
        String id = sent.jsonPath().getString("id");
        decide(id, fieldByLetters, null).then().statusCode(200);
        call(id, "check", null).then().statusCode(202);
        return awaited(id);
    }

    /** Says what the columns are. */
    public Response decide(String id, Map<String, String> fieldByLetters, String saveAs) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "columns",
                fieldByLetters.entrySet().stream()
                        .map(use -> Map.of("column", use.getKey(), "field", use.getValue()))
                        .toList());
        body.put("saveAs", saveAs);
        return caller.get().header("If-Match", tag(id)).body(body).put("/v1/imports/" + id + "/columns");
    }

    /** Says where the table is. */
    public Response chooseTable(String id, Map<String, Object> body) {
        return caller.get().header("If-Match", tag(id)).body(body).put("/v1/imports/" + id + "/table");
    }

    public JsonPath applied(String id) {
        call(id, "apply", Map.of("acceptRejected", true)).then().statusCode(202);
        return awaited(id);
    }

    public JsonPath reversed(String id, String reason) {
        call(id, "reverse", Map.of("reason", reason)).then().statusCode(202);
        return awaited(id);
    }

    /** Asks for something to be done with the present version. */
    public Response call(String id, String verb, Object body) {
        RequestSpecification request = caller.get().header("If-Match", tag(id));
        return (body == null ? request : request.body(body)).post("/v1/imports/" + id + "/" + verb);
    }

    public String tag(String id) {
        return get(id).header("ETag");
    }

    public Response get(String id) {
        return caller.get().get("/v1/imports/" + id);
    }

    public JsonPath rows(String id, String fate) {
        return caller.get()
                .queryParam("fate", fate)
                .queryParam("limit", 200)
                .get("/v1/imports/" + id + "/rows")
                .jsonPath();
    }

    /** The import once nothing is under way any more. */
    public JsonPath awaited(String id) {
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonPath present = get(id).jsonPath();
        while (UNDER_WAY.contains(present.getString("state"))) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Still " + present.getString("state") + " after " + PATIENCE);
            }
            present = get(id).jsonPath();
        }
        return present;
    }
}
