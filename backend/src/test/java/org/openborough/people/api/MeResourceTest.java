package org.openborough.people.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class MeResourceTest {

    @Test
    void whoIsSignedInReadsRolesAndThePostsHeldToday() {
        String subject = "holder-" + UUID.randomUUID();
        String person = PeopleFixture.aPersonSignedInAs(subject);
        String today = PeopleFixture.aPost();
        String past = PeopleFixture.aPost();
        PeopleFixture.appointed(today, person, "acting", "2024-01-01", null);
        PeopleFixture.appointed(
                past,
                person,
                "substantive",
                "2021-01-01",
                LocalDate.now().minusDays(2).toString());

        Api.person(subject, Roles.VIEWER, Roles.DATA_PROVIDER)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo(subject))
                .body("roles", contains("data-provider", "viewer"))
                .body("posts.id", contains(today))
                .body("organisation", equalTo(null));
    }

    @Test
    void somebodyUnknownHoldsNoPost() {
        Api.person("unknown-" + UUID.randomUUID(), Roles.COUNCILLOR)
                .get("/v1/me")
                .then()
                .body("posts", empty());
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        Api.anybody().get("/v1/me").then().statusCode(401);
    }
}
