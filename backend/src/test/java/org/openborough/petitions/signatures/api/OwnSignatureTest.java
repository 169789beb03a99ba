package org.openborough.petitions.signatures.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.openborough.petitions.signatures.Signing.anAddress;
import static org.openborough.petitions.signatures.Signing.post;
import static org.openborough.petitions.signatures.Signing.resident;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.petitions.signatures.PetitionsToSign;
import org.openborough.petitions.signatures.Signing;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

/** What a signer does by the link in the message. */
@ServiceTest
class OwnSignatureTest {

    private static final Duration SOME_MINUTES = Duration.ofMinutes(6);

    @Inject
    PetitionsToSign petitions;

    @Inject
    Signing signing;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final String email = anAddress();
    private UUID petition;

    @BeforeEach
    void aPetitionIsOpen() throws SQLException {
        petition = petitions.open();
    }

    @AfterEach
    void theClockIsRight() {
        clock.reset();
    }

    @Nested
    class Confirming {

        @Test
        void theButtonConfirmsOnce() throws SQLException {
            String token = signing.signed(petition, resident(email));

            post("confirm", token).then().statusCode(200).body("state", equalTo("confirmed"));
            post("confirm", token).then().statusCode(409).body("type", equalTo("/problems/already-confirmed"));
            signing.count();
            assertThat(signing.counted(petition)).isEqualTo("1");
        }

        @Test
        void aScannerThatFollowsTheLinkConfirmsNothing() throws SQLException {
            String token = signing.signed(petition, resident(email));

            Api.anybody().get("/v1/signatures/confirm").then().statusCode(405);
            Api.anybody().get("/v1/signatures/confirm?token=" + token).then().statusCode(405);
            post("see", token).then().statusCode(200).body("state", equalTo("pending"));
        }

        @Test
        void aTokenThatWasAlteredIsRefused() throws SQLException {
            String token = signing.signed(petition, resident(email));

            post("confirm", token.substring(0, 30) + (token.charAt(30) == 'x' ? 'y' : 'x') + token.substring(31))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/link-not-valid"));
        }

        @Test
        void theTypedCodeConfirmsToo() throws SQLException {
            signing.signed(petition, resident(email));
            String code = signing.code(email).toLowerCase(java.util.Locale.ROOT);

            typed(code).then().statusCode(200).body("state", equalTo("confirmed"));
        }

        @Test
        void codesAreNotGuessed() throws SQLException {
            signing.signed(petition, resident(email));
            String right = signing.code(email);
            IntStream.range(0, 10).forEach(i -> typed("WRONG234").then().statusCode(422));

            typed(right).then().statusCode(422).body("type", equalTo("/problems/wrong-code"));
        }

        @Test
        void isPossibleADayAfterClosingAndNotLonger() throws SQLException {
            UUID closing = petitions.closingToday();
            String other = anAddress();
            String token = signing.signed(closing, resident(email));
            String late = signing.signed(closing, resident(other));
            petitions.move(closing, "closed");

            clock.pass(Duration.ofHours(24));
            post("confirm", token).then().statusCode(200);
            clock.pass(Duration.ofHours(25));
            post("confirm", late).then().statusCode(409).body("type", equalTo("/problems/too-late-to-confirm"));
            Signing.ask(closing, resident(anAddress())).then().statusCode(409);
        }

        @Test
        void ofTwoRequestsOfOnePersonOnlyOneCounts() throws SQLException {
            String first = signing.signed(petition, resident(email));
            clock.pass(SOME_MINUTES);
            String second = signing.signed(petition, resident(email, "postcode", PetitionsToSign.OTHER_POSTCODE));

            post("confirm", first).then().statusCode(200);
            post("confirm", second).then().statusCode(409).body("type", equalTo("/problems/already-signed"));
        }

        @Test
        void locksTheTextOfThePetition() throws SQLException {
            signing.confirmed(petition, resident(email));

            assertThat(sql.value(
                            "select count(*) from petition_text_lock where petition_id = '%s'".formatted(petition)))
                    .isEqualTo("1");
        }

        private io.restassured.response.Response typed(String code) {
            return Api.anybody()
                    .body(Map.of("email", email, "code", code))
                    .post("/v1/petitions/" + petition + "/confirm-signature");
        }
    }

    @Nested
    class LookingAfterIt {

        @Test
        void whoWithdrawsIsNotCountedAndMaySignAgain() throws SQLException {
            String token = signing.confirmed(petition, resident(email));

            post("withdraw", token).then().statusCode(200).body("state", equalTo("withdrawn"));
            post("withdraw", token).then().statusCode(409);
            signing.count();
            assertThat(signing.counted(petition)).isEqualTo("0");
            clock.pass(SOME_MINUTES);
            signing.confirmed(petition, resident(email));
            signing.count();
            assertThat(signing.counted(petition)).isEqualTo("1");
        }

        @Test
        void onceThePetitionHasClosedItsSignaturesStay() throws SQLException {
            UUID closing = petitions.closingToday();
            String token = signing.confirmed(closing, resident(email));
            clock.pass(Duration.ofHours(49));

            post("withdraw", token).then().statusCode(409).body("type", equalTo("/problems/too-late-to-withdraw"));
            post("erase", token).then().statusCode(204);
            signing.count();
            assertThat(signing.counted(closing)).isEqualTo("1");
            assertThat(people(closing)).isEqualTo("0");
        }

        @Test
        void whoIsErasedBeforeThatIsWithdrawnToo() throws SQLException {
            String token = signing.confirmed(petition, resident(email));

            post("erase", token).then().statusCode(204);

            signing.count();
            assertThat(signing.counted(petition)).isEqualTo("0");
            assertThat(people(petition)).isEqualTo("0");
            post("see", token).then().statusCode(409).body("type", equalTo("/problems/signature-forgotten"));
        }

        @Test
        void aNewAddressIsConfirmedFirst() throws SQLException {
            String token = signing.confirmed(petition, resident(email));
            String newEmail = anAddress();

            askFor(newEmail, token).then().statusCode(204);
            post("see", token).then().body("email", equalTo(email));
            String newToken = signing.token(newEmail);
            post("change-address", newToken).then().statusCode(200).body("email", equalTo(newEmail));
            post("see", token).then().statusCode(409);
            post("change-address", newToken).then().statusCode(409);
        }

        @Test
        void nobodyTakesTheAddressOfAnotherSigner() throws SQLException {
            String other = anAddress();
            signing.confirmed(petition, resident(other));
            String token = signing.confirmed(petition, resident(email));
            askFor(other, token).then().statusCode(204);

            post("change-address", signing.token(other))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/already-signed"));
        }

        @Test
        void anAddressThatIsNoneIsRefused() throws SQLException {
            String token = signing.signed(petition, resident(email));

            askFor("nobody", token).then().statusCode(422);
        }

        private io.restassured.response.Response askFor(String address, String token) {
            return Api.anybody().body(Map.of("token", token, "email", address)).post("/v1/signatures/ask-new-address");
        }

        private String people(UUID of) throws SQLException {
            return sql.value("select count(*) from signatory where petition_id = '%s'".formatted(of));
        }
    }
}
