package org.openborough.people.api;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;

/** Requests of the tests about organisations. */
public final class OrganisationRequests {

    private OrganisationRequests() {}

    public static Map<String, Object> anOrganisation(String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("kind", "voluntary");
        return body;
    }

    /** Registers an organisation and gives the answer. */
    public static Response registered(String name) {
        return Api.as(Roles.ADMINISTRATOR).body(anOrganisation(name)).post("/v1/organisations");
    }
}
