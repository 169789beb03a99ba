package org.openborough.petitions.signatures.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.openborough.petitions.signatures.Signing.anAddress;
import static org.openborough.petitions.signatures.Signing.post;
import static org.openborough.petitions.signatures.Signing.resident;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
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

/** Counts that stay exact, whatever happens to the people and the machines. */
@ServiceTest
class CountingTest {

    @Inject
    PetitionsToSign petitions;

    @Inject
    Signing signing;

    @Inject
    NightlyRecount nightly;

    @Inject
    DailyDigest digest;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

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
    class Reading {

        @Test
        void theCountIsKeptForAMomentAndKnownByItsTag() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));
            signing.count();

            Response count = get("signature-count");

            count.then().statusCode(200).body("total", equalTo(1)).body("electronic", equalTo(1));
            assertThat(count.header("Cache-Control")).isEqualTo("public, max-age=1");
            Api.anybody()
                    .header("If-None-Match", count.header("ETag"))
                    .get("/v1/petitions/" + petition + "/signature-count")
                    .then()
                    .statusCode(304);
        }

        @Test
        void nobodyHasSignedYet() {
            get("signature-count").then().body("total", equalTo(0)).body("countedAt", nullValue());
        }

        @Test
        void whatIsNotShownIsNotCountedEither() throws SQLException {
            UUID gone = petitions.open();
            petitions.move(gone, "taken-down");

            Api.anybody()
                    .get("/v1/petitions/" + gone + "/signature-count")
                    .then()
                    .statusCode(404);
            Api.anybody()
                    .get("/v1/petitions/" + UUID.randomUUID() + "/area-counts")
                    .then()
                    .statusCode(404);
        }

        @Test
        void smallNumbersOfAWardAreNotTold() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));
            signing.confirmed(petition, resident(anAddress(), "postcode", PetitionsToSign.OUTSIDE_POSTCODE));
            signing.count();

            get("area-counts")
                    .then()
                    .statusCode(200)
                    .body("wards.find { it.code == 'TEST-SIGNA' }.signatures", nullValue())
                    .body("wards.find { it.code == 'TEST-SIGNB' }.signatures", nullValue())
                    .body("inArea.live", equalTo(1))
                    .body("outOfArea", equalTo(1));
        }

        @Test
        void theHoursAreATable() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));
            clock.pass(Duration.ofHours(2));
            signing.confirmed(petition, resident(anAddress()));
            signing.count();

            String[] lines = get("hour-counts").asString().split("\r\n");

            assertThat(lines).hasSize(3);
            assertThat(lines[0]).isEqualTo("hour,electronic,paper,total");
            assertThat(lines[2]).endsWith(":00:00Z,1,0,2");
        }
    }

    @Nested
    class RollingUp {

        @Test
        void twiceCountsOnce() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));

            signing.count();
            signing.count();

            assertThat(signing.counted(petition)).isEqualTo("1");
        }

        @Test
        void aWithdrawalAloneInARoundIsTakenOff() throws SQLException {
            String token = signing.confirmed(petition, resident(anAddress()));
            signing.count();
            post("withdraw", token);

            signing.count();

            assertThat(signing.counted(petition)).isEqualTo("0");
            get("integrity").then().body("agrees", equalTo(true)).body("withdrawn", equalTo(1));
        }
    }

    @Nested
    class Checking {

        @Test
        void everyWayOfCountingAgrees() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));
            signing.signed(petition, resident(anAddress()));

            get("integrity")
                    .then()
                    .body("counter", equalTo(0))
                    .body("waiting", equalTo(1))
                    .body("agrees", equalTo(true));
            signing.count();
            get("integrity")
                    .then()
                    .statusCode(200)
                    .body("counter", equalTo(1))
                    .body("recount", equalTo(1))
                    .body("created", equalTo(2))
                    .body("confirmed", equalTo(1))
                    .body("agrees", equalTo(true));
        }

        @Test
        void whoeverIsErasedDuringACountStaysCounted() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));
            sql.run("delete from signatory where petition_id = '%s'".formatted(petition));

            signing.count();

            get("integrity").then().body("recount", equalTo(1)).body("agrees", equalTo(true));
        }

        @Test
        void aDisagreementIsAnAlarm() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));
            signing.count();
            sql.run("update petition_count set electronic = 7 where petition_id = '%s'".formatted(petition));

            nightly.run();

            get("integrity").then().body("agrees", equalTo(false));
            assertThat(sql.value("select count(*) from outbox_event where type = 'petitions.count-disagrees'"
                            + " and resource_id = '%s'".formatted(petition)))
                    .isEqualTo("1");
            assertThat(sql.value("select count(*) from mail_message where subject = 'Signatures do not add up'"
                            + " and text_body like '%%%s%%'".formatted(petition)))
                    .isEqualTo("1");
            sql.run("update petition_count set electronic = 1 where petition_id = '%s'".formatted(petition));
        }

        @Test
        void theLedgerIsNeitherAlteredNorShortened() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));

            assertRefused("update signature_event set change = 0 where petition_id = '%s'");
            assertRefused("delete from signature_event where petition_id = '%s'");
            assertRefused("delete from signature where petition_id = '%s'");
            assertRefused(
                    "update signature set state = 'pending', state_since = '2026-01-02' where petition_id = '%s'");
            assertRefused("update signature set basis = 'work' where petition_id = '%s'");
        }

        @Test
        void theLedgerHoldsNothingAboutPeople() throws SQLException {
            assertThat(sql.value("select count(*) from information_schema.columns where table_name in"
                            + " ('signature', 'signature_event') and column_name ~ 'name|mail|postcode|network|key'"))
                    .isEqualTo("0");
        }

        private void assertRefused(String change) {
            assertThatThrownBy(() -> sql.run(change.formatted(petition))).isInstanceOf(SQLException.class);
        }
    }

    @Nested
    class Digests {

        @Test
        void aDayIsSignedOnceAndAnybodyCanVerifyIt() throws Exception {
            signing.confirmed(petition, resident(anAddress()));
            clock.pass(Duration.ofHours(25));

            digest.run();
            digest.run();

            Response integrity = get("integrity");
            String statement = integrity.path("digest.text");
            assertThat(statement)
                    .contains("petition " + petition)
                    .contains("total 1")
                    .contains("statement before none");
            assertThat(verifies(statement, integrity.path("digest.seal"))).isTrue();
            assertThat(verifies(statement.replace("total 1", "total 2"), integrity.path("digest.seal")))
                    .isFalse();
        }

        @Test
        void eachStatementTakesInTheOneBefore() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));
            clock.pass(Duration.ofHours(25));
            digest.run();
            signing.confirmed(petition, resident(anAddress()));
            clock.pass(Duration.ofHours(24));
            digest.run();

            assertThat(get("integrity").<String>path("digest.text"))
                    .contains("total 2")
                    .doesNotContain("statement before none");
        }

        @Test
        void noDayIsSignedBeforeItHasEnded() throws SQLException {
            signing.confirmed(petition, resident(anAddress()));

            digest.run();

            get("integrity").then().body("digest", nullValue());
        }

        private static boolean verifies(String statement, String seal) throws GeneralSecurityException {
            byte[] key = Base64.getDecoder()
                    .decode(Api.anybody().get("/v1/signature-keys").<String>path("publicKey"));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(seal));
        }
    }

    private Response get(String what) {
        return Api.anybody().get("/v1/petitions/" + petition + "/" + what);
    }
}
