package org.openborough.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.people.api.OrganisationRequests;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

/** Versions, conditional reads and conditional changes, shown on organisations. */
@ServiceTest
class EntityTagTest {

    private String address;
    private String tag;

    @BeforeEach
    void anOrganisationIsRegistered() {
        Response created = OrganisationRequests.registered(Names.unique("Tagged trust"));
        address = created.header("Location");
        tag = created.header("ETag");
    }

    @Test
    void aRecordIsAnsweredWithItsVersionAndDigest() {
        Api.anybody()
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"0\\.[0-9a-f]{16}\""))
                .header("Vary", "Accept, Authorization");
    }

    @Test
    void theTagOfACreationIsThatOfTheReadThatFollows() {
        String read = Api.anybody().get(address).header("ETag");

        assertThat(tag).isEqualTo(read);
    }

    @Test
    void aReaderWhoHasTheRepresentationIsToldSo() {
        Api.anybody().header("If-None-Match", tag).get(address).then().statusCode(304);
    }

    @Test
    void aChangeGivesAnotherTag() {
        change().header("If-Match", tag)
                .body("{\"validFrom\": \"2020-01-01\"}")
                .patch(address)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("version", equalTo(1));
        Api.anybody().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void aChangeWithoutIfMatchIsRefused() {
        change().body("{}").patch(address).then().statusCode(428).body("type", equalTo("/problems/version-missing"));
    }

    @Test
    void aChangeOfAnotherVersionIsRefusedAndThePresentOneTold() {
        change().header("If-Match", "\"7.0123456789abcdef\"")
                .body("{}")
                .patch(address)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"))
                .body(
                        "detail",
                        equalTo("You read version 7; the current version is 0. Read the record again and repeat your"
                                + " change."));
    }

    @Test
    void aTagThatIsNoneOfOursIsStale() {
        change().header("If-Match", "*").body("{}").patch(address).then().statusCode(412);
    }

    @Test
    void nullInAPatchEmptiesAField() {
        String dated = change().header("If-Match", tag)
                .body("{\"validFrom\": \"2020-01-01\", \"identifiers\": [\"GB-CHC-1\"]}")
                .patch(address)
                .header("ETag");

        change().header("If-Match", dated)
                .body("{\"validFrom\": null}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("validFrom", equalTo(null))
                .body("identifiers[0]", equalTo("GB-CHC-1"));
    }

    @Test
    void aPatchIsValidatedAsAWhole() {
        change().header("If-Match", tag)
                .body("{\"name\": null}")
                .patch(address)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void aPatchOfUnknownFieldsIsUnreadable() {
        change().header("If-Match", tag)
                .body("{\"nmae\": \"x\", \"kind\": \"circus\"}")
                .patch(address)
                .then()
                .statusCode(400)
                .body("errors.pointer", org.hamcrest.Matchers.hasItems("/nmae", "/kind"));
    }

    @Test
    void aPatchThatIsNoObjectIsUnreadable() {
        change().header("If-Match", tag).body("[]").patch(address).then().statusCode(400);
    }

    @Test
    void publishedListsAreRecognisedAsUnchangedUntilSomethingIsWritten() {
        String list = Api.anybody().get("/v1/organisations").header("ETag");

        Api.anybody()
                .header("If-None-Match", list)
                .get("/v1/organisations")
                .then()
                .statusCode(304);
        OrganisationRequests.registered(Names.unique("Later trust"));
        Api.anybody()
                .header("If-None-Match", list)
                .get("/v1/organisations")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60");
    }

    private static RequestSpecification change() {
        return Api.as(Roles.ADMINISTRATOR).contentType(MergePatch.MEDIA_TYPE);
    }
}
