package org.openborough.people.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class PostResourceTest {

    @Test
    void postsAreFoundByOrganisation() {
        String organisation = PeopleFixture.anOrganisation();
        Response post = PeopleFixture.aPostOf(organisation, null);

        Api.as(Roles.COUNCILLOR)
                .queryParam("organisation", organisation)
                .queryParam("q", "head of")
                .queryParam("on", "2026-01-01")
                .get("/v1/posts")
                .then()
                .statusCode(200)
                .body("items.title", contains(post.<String>path("title")));
    }

    @Test
    void aTitleIsTakenOnceInAnOrganisation() {
        String organisation = PeopleFixture.anOrganisation();
        Response post = PeopleFixture.aPostOf(organisation, null);

        PeopleFixture.create(
                        "/v1/posts",
                        Map.of("organisationId", organisation, "title", post.path("title"), "validFrom", "2020-01-01"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/post-title-taken"));
    }

    @Test
    void aPostIsChangedByPatch() {
        Response post = PeopleFixture.aPostOf(PeopleFixture.anOrganisation(), null);

        PeopleFixture.patching(post)
                .body(Map.of("title", "Head of Insight"))
                .patch(post.header("Location"))
                .then()
                .statusCode(200)
                .body("title", equalTo("Head of Insight"));
    }

    @Test
    void aUnitOfAnotherOrganisationIsNotAcceptable() {
        String unit = PeopleFixture.aUnitOf(PeopleFixture.anOrganisation(), "2020-01-01")
                .path("id");

        PeopleFixture.aPostOf(PeopleFixture.anOrganisation(), unit)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("other-organisation"));
    }

    @Test
    void anUnknownPostIsNotFound() {
        Api.as(Roles.VIEWER).get("/v1/posts/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void postsAreReadBySignedInAndChangedByAdministrators() {
        Api.anybody().get("/v1/posts").then().statusCode(401);
        Api.as(Roles.PERFORMANCE_OFFICER).body("{}").post("/v1/posts").then().statusCode(403);
    }

    @Nested
    class Holders {

        @Test
        void aPostHasOneSubstantiveHolderAtATime() {
            String post = PeopleFixture.aPost();
            String person = PeopleFixture.aPerson().path("id");
            PeopleFixture.appointed(post, person, "substantive", "2024-01-01", null);

            PeopleFixture.appointed(post, PeopleFixture.aPerson().path("id"), "substantive", "2025-01-01", null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/post-held-already"))
                    .body(
                            "detail",
                            equalTo("The other holding runs from 2024-01-01 to now on. End it first, or choose other"
                                    + " days."));
        }

        @Test
        void somebodyActsUpWhileThePostIsHeld() {
            String post = PeopleFixture.aPost();
            PeopleFixture.appointed(post, PeopleFixture.aPerson().path("id"), "substantive", "2024-01-01", null);

            PeopleFixture.appointed(post, PeopleFixture.aPerson().path("id"), "acting", "2025-01-01", "2025-06-30")
                    .then()
                    .statusCode(201)
                    .body("capacity", equalTo("acting"));
        }

        @Test
        void nobodyHoldsAPostTwiceAtOnce() {
            String post = PeopleFixture.aPost();
            String person = PeopleFixture.aPerson().path("id");
            PeopleFixture.appointed(post, person, "acting", "2024-01-01", null);

            PeopleFixture.appointed(post, person, "deputy", "2024-06-01", null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/person-holds-post-already"));
        }

        @Test
        void aSuccessorFollowsOnceTheHoldingHasEnded() {
            String post = PeopleFixture.aPost();
            Response first = PeopleFixture.appointed(
                    post, PeopleFixture.aPerson().path("id"), "substantive", "2024-01-01", null);
            PeopleFixture.changing(first)
                    .body(Map.of("validTo", "2025-12-31"))
                    .post(first.header("Location") + "/end")
                    .then()
                    .statusCode(200)
                    .body("validTo", equalTo("2025-12-31"));

            PeopleFixture.appointed(post, PeopleFixture.aPerson().path("id"), "substantive", "2026-01-01", null)
                    .then()
                    .statusCode(201);
            Api.as(Roles.ADMINISTRATOR)
                    .get("/v1/posts/{post}/holders", post)
                    .then()
                    .body("items.validFrom", contains("2026-01-01", "2024-01-01"));
        }

        @Test
        void aHoldingOutsideThePostsOwnDaysIsNotAcceptable() {
            PeopleFixture.appointed(
                            PeopleFixture.aPost(),
                            PeopleFixture.aPerson().path("id"),
                            "acting",
                            "2019-01-01",
                            "2019-12-31")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("outside-period"));
        }

        @Test
        void anUnknownPersonIsNotAcceptable() {
            PeopleFixture.appointed(PeopleFixture.aPost(), UUID.randomUUID().toString(), "acting", "2024-01-01", null)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/personId"));
        }

        @Test
        void holdersOfAnUnknownPostAreNotFound() {
            Api.as(Roles.ADMINISTRATOR)
                    .get("/v1/posts/{post}/holders", UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }

        @Test
        void holdersArePersonalDataForAdministratorsOnly() {
            Api.as(Roles.SERVICE_DIRECTOR)
                    .get("/v1/posts/{post}/holders", UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }
    }
}
