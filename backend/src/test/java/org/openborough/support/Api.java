package org.openborough.support;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Requests of the tests, as anybody in any role; each exchange is held against openapi.yaml. */
public final class Api {

    private Api() {}

    /** A request of somebody who has not signed in. */
    public static RequestSpecification anybody() {
        return RestAssured.given().filter(ConformanceFilter.INSTANCE).contentType(ContentType.JSON);
    }

    /** A request of one person of the council in the given roles. */
    public static RequestSpecification as(String... roles) {
        return person("subject-" + String.join("-", roles), roles);
    }

    /** A request of a certain person. */
    public static RequestSpecification person(String subject, String... roles) {
        return anybody().header(TestSignIn.HEADER, "subject=" + subject + ";name=Test post;" + roles(roles));
    }

    /** A request of a partner's client with the scopes of its token. */
    public static RequestSpecification partner(String clientId, String... scopes) {
        return anybody()
                .header(
                        TestSignIn.HEADER,
                        "subject=service-account-%s;role=partner;azp=%s;scope=%s"
                                .formatted(clientId, clientId, String.join(" ", scopes)));
    }

    /** A value for Idempotency-Key, as a structured-field string. */
    public static String key() {
        return '"' + UUID.randomUUID().toString() + '"';
    }

    private static String roles(String... roles) {
        return Arrays.stream(roles).map(role -> "role=" + role).collect(Collectors.joining(";"));
    }
}
