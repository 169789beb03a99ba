package org.openborough.people.api;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;

/** Organisations, posts and people of the tests, made as an administrator makes them. */
public final class PeopleFixture {

    private PeopleFixture() {}

    public static Response registered(String name) {
        return OrganisationRequests.registered(name);
    }

    public static String anOrganisation() {
        return registered(Names.unique("Anytown trust")).path("id");
    }

    public static Response aUnitOf(String organisationId, String validFrom) {
        return create(
                "/v1/organisation-units",
                Map.of(
                        "organisationId",
                        organisationId,
                        "name",
                        Names.unique("Service"),
                        "kind",
                        "service",
                        "validFrom",
                        validFrom));
    }

    public static Response aPostOf(String organisationId, String unitId) {
        Map<String, Object> post = new HashMap<>();
        post.put("organisationId", organisationId);
        post.put("title", Names.unique("Head of performance"));
        post.put("unitId", unitId);
        post.put("validFrom", "2020-01-01");
        return create("/v1/posts", post);
    }

    public static String aPost() {
        return aPostOf(anOrganisation(), null).path("id");
    }

    public static Response aPerson() {
        return create("/v1/people", Map.of("name", Names.unique("Illustrative person")));
    }

    /** A person whose sign-in has the given subject. */
    public static String aPersonSignedInAs(String subject) {
        Api.person(subject, Roles.VIEWER).get("/v1/me").then().statusCode(200);
        List<String> waiting = Api.as(Roles.ADMINISTRATOR)
                .get("/v1/people?state=waiting&limit=200")
                .path("items.findAll { it.subject == '%s' }.id".formatted(subject));
        Response person = aPerson();
        changing(person)
                .body(Map.of("waitingPersonId", waiting.get(0)))
                .post(person.header("Location") + "/link")
                .then()
                .statusCode(200);
        return person.path("id");
    }

    public static Response appointed(String postId, String personId, String capacity, String from, String to) {
        Map<String, Object> holder = new HashMap<>();
        holder.put("personId", personId);
        holder.put("capacity", capacity);
        holder.put("validFrom", from);
        holder.put("validTo", to);
        return create("/v1/posts/" + postId + "/holders", holder);
    }

    public static Response assigned(String postId, String resourceId, String duty, String from) {
        return create(
                "/v1/responsibilities",
                Map.of(
                        "postId", postId,
                        "resourceKind", "indicator",
                        "resourceId", resourceId,
                        "duty", duty,
                        "validFrom", from));
    }

    public static Response create(String collection, Map<String, ?> body) {
        return Api.as(Roles.ADMINISTRATOR).body(body).post(collection);
    }

    /** An administrator's request for a change of what was answered. */
    public static RequestSpecification changing(Response present) {
        return Api.as(Roles.ADMINISTRATOR).header("If-Match", present.header("ETag"));
    }

    /** An administrator's patch of what was answered. */
    public static RequestSpecification patching(Response present) {
        return changing(present).contentType(MergePatch.MEDIA_TYPE);
    }
}
