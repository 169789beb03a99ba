package org.openborough.petitions.signatures.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.openborough.petitions.signatures.Signing.anAddress;
import static org.openborough.petitions.signatures.Signing.post;
import static org.openborough.petitions.signatures.Signing.resident;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.petitions.signatures.PetitionsToSign;
import org.openborough.petitions.signatures.Signing;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

/** What officers do against abuse of signing. */
@ServiceTest
class AbuseTest {

    @Inject
    PetitionsToSign petitions;

    @Inject
    Signing signing;

    @Inject
    BurstWatch bursts;

    @Inject
    Sql sql;

    private UUID petition;

    @BeforeEach
    void aPetitionIsOpen() throws SQLException {
        petition = petitions.open();
    }

    @Nested
    class Blocks {

        @Test
        void aBlockedDomainIsListedAndLifted() {
            String domain = "d%s.example".formatted(UUID.randomUUID());
            Response block = block("domain", domain);
            block.then().statusCode(201).body("domain", equalTo(domain));

            officer().get("/v1/signing-blocks").then().body("items.domain", hasItem(domain));
            officer()
                    .header("If-Match", block.header("ETag"))
                    .delete("/v1/signing-blocks/" + block.path("id"))
                    .then()
                    .statusCode(204);
            officer().get("/v1/signing-blocks/" + block.path("id")).then().statusCode(404);
        }

        @Test
        void aNetworkIsKeptInItsOneForm() {
            block("network", "2001:DB8:0::77/48").then().statusCode(201).body("network", equalTo("2001:db8::/48"));
        }

        @Test
        void nobodyIsAnsweredFromABlockedNetwork() throws SQLException {
            Response block = block("network", "127.0.0.0/8");
            String email = anAddress();

            Signing.ask(petition, resident(email)).then().statusCode(202);
            signing.judge();

            assertThat(signing.messages(email)).isZero();
            officer().header("If-Match", block.header("ETag")).delete("/v1/signing-blocks/" + block.path("id"));
        }

        @Test
        void whatIsNeitherIsRefused() {
            block("network", "203.0.113.0/77").then().statusCode(422);
            block("domain", "not a domain").then().statusCode(422);
            officer()
                    .body(Map.of("reason", "Nothing"))
                    .post("/v1/signing-blocks")
                    .then()
                    .statusCode(422);
        }

        private static Response block(String field, String value) {
            return officer().body(Map.of(field, value, "reason", "For a test")).post("/v1/signing-blocks");
        }
    }

    @Nested
    class Bursts {

        @Test
        void officersHearOfABurstOnce() throws SQLException {
            for (int i = 0; i < 3; i++) {
                signing.confirmed(petition, resident(anAddress()));
            }

            bursts.run();
            bursts.run();

            assertThat(sql.value(
                            "select count(*) from mail_message where text_body like '%%%s%%' and subject like 'Many%%'"
                                    .formatted(petition)))
                    .isEqualTo("1");
            officer()
                    .get("/v1/signing-bursts")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.petitionId == '%s' }.network".formatted(petition), equalTo("127.0.0.0/24"));
        }

        @Test
        void aFewSignaturesAreNone() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));

            bursts.run();

            assertThat(sql.value("select count(*) from signing_burst where petition_id = '%s'".formatted(petition)))
                    .isEqualTo("0");
        }
    }

    @Nested
    class Invalidations {

        private final String domain = "burst%s.example".formatted(UUID.randomUUID());

        @Test
        void areCountedFirstAndUndoneWithoutATrace() throws SQLException {
            signing.confirmed(petition, resident("a@" + domain));
            signing.confirmed(petition, resident("b@mail." + domain));
            signing.confirmed(petition, resident(anAddress()));

            counted().then().statusCode(200).body("signatures", equalTo(2));
            Response invalidation = invalidated(2);
            invalidation.then().statusCode(201).body("signatures", equalTo(2));
            signing.count();
            assertThat(signing.counted(petition)).isEqualTo("1");
            integrity().body("invalidated[0].count", equalTo(2)).body("invalidated[0].reason", equalTo("A program"));

            Response undone = undo(invalidation);
            undone.then().statusCode(200).body("undoneAt", notNullValue());
            signing.count();
            assertThat(signing.counted(petition)).isEqualTo("3");
            integrity().body("reinstated", equalTo(2)).body("agrees", equalTo(true));
            undo(undone).then().statusCode(409).body("type", equalTo("/problems/invalidation-undone"));
        }

        @Test
        void whoseSignatureIsOutSignsNoSecondTime() throws SQLException {
            String token = signing.confirmed(petition, resident("a@" + domain));
            invalidated(1).then().statusCode(201);

            post("confirm", token).then().statusCode(409).body("type", equalTo("/problems/signature-ended"));
        }

        @Test
        void anotherNumberThanWasSeenIsRefused() throws SQLException {
            signing.confirmed(petition, resident("a@" + domain));

            invalidated(5).then().statusCode(409).body("type", equalTo("/problems/another-number-of-signatures"));
            signing.count();
            assertThat(signing.counted(petition)).isEqualTo("1");
        }

        @Test
        void aChoiceOfEverythingIsNone() {
            officer()
                    .body(Map.of())
                    .post("/v1/petitions/" + petition + "/count-invalidation")
                    .then()
                    .statusCode(422);
        }

        @Test
        void aBlockOfTimeFromANetworkIsAChoice() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));

            officer()
                    .body(Map.of("network", "127.0.0.0/8", "from", "2020-01-01T00:00:00Z"))
                    .post("/v1/petitions/" + petition + "/count-invalidation")
                    .then()
                    .body("signatures", equalTo(1));
            officer()
                    .body(Map.of("to", "2020-01-01T00:00:00Z"))
                    .post("/v1/petitions/" + petition + "/count-invalidation")
                    .then()
                    .body("signatures", equalTo(0));
        }

        private Response counted() {
            return officer().body(Map.of("domain", domain)).post("/v1/petitions/" + petition + "/count-invalidation");
        }

        private Response invalidated(int expected) {
            return officer()
                    .body(Map.of("choice", Map.of("domain", domain), "reason", "A program", "expected", expected))
                    .post("/v1/petitions/" + petition + "/signature-invalidations");
        }

        private static Response undo(Response invalidation) {
            return officer()
                    .header("If-Match", invalidation.header("ETag"))
                    .post("/v1/signature-invalidations/" + invalidation.path("id") + "/undo");
        }

        private ValidatableResponse integrity() {
            return Api.anybody().get("/v1/petitions/" + petition + "/integrity").then();
        }
    }

    private static RequestSpecification officer() {
        return Api.as(Roles.PETITIONS_OFFICER);
    }
}
