package org.openborough.petitions.signatures.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.openborough.petitions.signatures.Signing.anAddress;
import static org.openborough.petitions.signatures.Signing.ask;
import static org.openborough.petitions.signatures.Signing.resident;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.petitions.signatures.PetitionsToSign;
import org.openborough.petitions.signatures.Signing;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

/** Asking to sign: what is answered, and what follows by e-mail. */
@ServiceTest
class SigningResourceTest {

    @Inject
    PetitionsToSign petitions;

    @Inject
    Signing signing;

    @Inject
    Sql sql;

    private final String email = anAddress();
    private UUID petition;

    @BeforeEach
    void aPetitionIsOpen() throws SQLException {
        petition = petitions.open();
    }

    @Nested
    class Answers {

        @Test
        void everybodyIsAnsweredTheSame() throws SQLException {
            signing.confirmed(petition, resident(email));
            String known = ask(petition, resident(email))
                    .then()
                    .statusCode(202)
                    .extract()
                    .asString();
            String fresh = ask(petition, resident(anAddress())).asString();
            String disposable = ask(petition, resident("a@throwaway.example")).asString();

            assertThat(known).isEqualTo(fresh).isEqualTo(disposable);
        }

        @Test
        void everyFaultOfTheFormIsNamedAtOnce() {
            Map<String, Object> body = resident("nobody");
            body.put("name", "Win at www.prize.example");
            body.put("postcode", "PR8 1");

            ask(petition, body)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unsound-signature"))
                    .body("errors.pointer", hasItems("/name", "/email", "/postcode"));
        }

        @Test
        void longNamesAreTakenOrRefusedButNothingBreaks() {
            ask(petition, resident(email, "name", "a".repeat(500))).then().statusCode(202);
            ask(petition, resident(email, "name", "a".repeat(501))).then().statusCode(422);
        }

        @Test
        void aPetitionThatDoesNotExistIsNotFound() {
            ask(UUID.randomUUID(), resident(email)).then().statusCode(404);
        }

        @Test
        void whatIsNotOpenIsNotSigned() throws SQLException {
            UUID checked = petitions.inModeration("ordinary");
            UUID gone = petitions.open();
            petitions.move(gone, "taken-down");

            ask(checked, resident(email))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/not-open-for-signatures"));
            ask(gone, resident(email)).then().statusCode(409);
        }

        @Test
        void onlyElectorsSignForAReferendum() throws SQLException {
            UUID referendum = petitions.governance();

            ask(referendum, resident(email)).then().statusCode(422).body("errors[0].code", equalTo("electors-only"));
            ask(referendum, resident(email, "isElector", true)).then().statusCode(202);
        }
    }

    @Nested
    class Places {

        @Test
        void theWardIsThatOfThePostcode() throws SQLException {
            signing.signed(petition, resident(email, "postcode", "zz11aa"));

            assertThat(signature("w.code")).isEqualTo(PetitionsToSign.WARD);
            assertThat(signature("s.is_in_area")).isEqualTo("t");
            assertThat(signature("s.is_ward_chosen")).isEqualTo("f");
        }

        @Test
        void aPostcodeOutsideTheAreaIsCountedAsSuch() throws SQLException {
            signing.signed(petition, resident(email, "postcode", PetitionsToSign.OUTSIDE_POSTCODE));

            assertThat(signature("s.is_in_area")).isEqualTo("f");
            assertThat(signature("w.code")).isNull();
        }

        @Test
        void forAPostcodeTooNewToBeKnownTheWardIsChosenAndFlagged() throws SQLException {
            Map<String, Object> body = resident(email, "postcode", PetitionsToSign.NEW_POSTCODE);
            ask(petition, body).then().statusCode(422).body("errors[0].code", equalTo("ward-needed"));
            body.put("wardCode", PetitionsToSign.OTHER_WARD);

            signing.signed(petition, body);

            assertThat(signature("w.code")).isEqualTo(PetitionsToSign.OTHER_WARD);
            assertThat(signature("s.is_ward_chosen")).isEqualTo("t");
        }

        @Test
        void orIsSaidToBeOutside() throws SQLException {
            Map<String, Object> body = resident(email, "postcode", PetitionsToSign.NEW_POSTCODE);
            body.put("isOutsideArea", true);

            signing.signed(petition, body);

            assertThat(signature("s.is_in_area")).isEqualTo("f");
        }

        @Test
        void aWardOfAnotherCouncilIsNotChosen() {
            Map<String, Object> body = resident(email, "postcode", PetitionsToSign.NEW_POSTCODE);
            body.put("wardCode", "E05999999");

            ask(petition, body).then().statusCode(422);
        }

        private String signature(String column) throws SQLException {
            return sql.value(
                    "select %s from signature s left join area w on w.id = s.ward_id where s.petition_id = '%s'"
                            .formatted(column, petition));
        }
    }

    @Nested
    class Messages {

        @Test
        void askToConfirmByLinkOrCode() throws SQLException {
            signing.signed(petition, resident(email));

            assertThat(signing.lastSubject(email)).isEqualTo("Confirm your signature: Reopen the lido");
            assertThat(signing.token(email)).isNotBlank();
            assertThat(signing.code(email)).hasSize(8);
        }

        @Test
        void aSecondRequestAtOnceSendsNoSecondMessage() throws SQLException {
            ask(petition, resident(email));
            ask(petition, resident(email));
            signing.judge();

            assertThat(signing.messages(email)).isEqualTo(1);
        }

        @Test
        void otherSpellingsOfAnAddressAreTheSamePerson() throws SQLException {
            signing.confirmed(petition, resident(email));
            String other = "Resident." + email.substring("resident".length()).replace("@", "+again@");
            ask(petition, resident(other)).then().statusCode(202);
            signing.judge();

            assertThat(signing.messages(other)).isZero();
            assertThat(sql.value("select count(*) from signature where petition_id = '%s'".formatted(petition)))
                    .isEqualTo("1");
        }

        @Test
        void twoOfOneHouseholdSignWithOneAddress() throws SQLException {
            signing.confirmed(petition, resident(email));
            signing.confirmed(petition, resident(email, "name", "Another Resident"));
            signing.count();

            assertThat(signing.counted(petition)).isEqualTo("2");
        }

        @Test
        void nobodyHearsOfARequestFromABlockedDomain() throws SQLException {
            String domain = "d%s.example".formatted(UUID.randomUUID());
            sql.run(Sql.AS_TEST
                    + "insert into signing_block (id, version, created_at, updated_at, domain, reason) values (uuidv7(),"
                    + " 0, '2026-01-02', '2026-01-02', '%s', 'For a test')".formatted(domain));
            Response answer = ask(petition, resident("a@mail." + domain));
            signing.judge();

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(signing.messages("a@mail." + domain)).isZero();
            assertThat(sql.value("select verdict from signing_refusal where petition_id = '%s'".formatted(petition)))
                    .isEqualTo("blocked-domain");
        }

        @Test
        void nothingOfTheRequestIsKeptOnceItIsJudged() throws SQLException {
            signing.signed(petition, resident(email));

            assertThat(sql.value("select count(*) from signing_request where petition_id = '%s'".formatted(petition)))
                    .isEqualTo("0");
        }
    }

    @Test
    void aFieldThatIsNotKnownIsNamed() {
        Api.anybody()
                .body(resident(email, "admin", true))
                .post("/v1/petitions/" + petition + "/signatures")
                .then()
                .statusCode(400);
    }
}
