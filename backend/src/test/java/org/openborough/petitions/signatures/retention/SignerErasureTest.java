package org.openborough.petitions.signatures.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.openborough.petitions.signatures.Signing.anAddress;
import static org.openborough.petitions.signatures.Signing.post;
import static org.openborough.petitions.signatures.Signing.resident;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.petitions.signatures.PetitionsToSign;
import org.openborough.petitions.signatures.Signing;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

@ServiceTest
class SignerErasureTest {

    @Inject
    PetitionsToSign petitions;

    @Inject
    Signing signing;

    @Inject
    SignerErasure erasure;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final String email = anAddress();
    private UUID petition;
    private String token;

    @BeforeEach
    void somebodyHasSigned() throws SQLException {
        petition = petitions.closingToday();
        token = signing.confirmed(petition, resident(email));
        signing.count();
    }

    @AfterEach
    void theClockIsRight() {
        clock.reset();
    }

    @Test
    void afterTheSchemesMonthsNobodyIsLeftAndTheCountStays() throws SQLException {
        end();
        clock.pass(Duration.ofDays(370));

        erasure.run();

        assertThat(people()).isEqualTo("0");
        Api.anybody()
                .get("/v1/petitions/" + petition + "/integrity")
                .then()
                .body("recount", equalTo(1))
                .body("agrees", equalTo(true));
        post("see", token).then().statusCode(409);
    }

    @Test
    void beforeThatThePeopleStay() throws SQLException {
        erasure.run();

        assertThat(people()).isEqualTo("1");
    }

    @Test
    void whoNeverConfirmedIsForgottenSoonAfterClosing() throws SQLException {
        signing.signed(petition, resident(anAddress()));
        petitions.move(petition, "closed");
        clock.pass(Duration.ofDays(16));

        erasure.run();

        assertThat(people()).isEqualTo("1");
    }

    @Test
    void networksAreForgottenWithinAMonth() throws SQLException {
        clock.pass(Duration.ofDays(31));

        erasure.run();

        assertThat(sql.value("select count(network) from signatory where petition_id = '%s'".formatted(petition)))
                .isEqualTo("0");
    }

    private void end() throws SQLException {
        petitions.move(petition, "closed");
        petitions.move(petition, "acknowledged");
        petitions.move(petition, "concluded");
    }

    private String people() throws SQLException {
        return sql.value("select count(*) from signatory where petition_id = '%s'".formatted(petition));
    }
}
