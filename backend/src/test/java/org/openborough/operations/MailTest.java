package org.openborough.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.shared.mail.MailDelivery;
import org.openborough.shared.mail.MailKeeping;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

/** Messages on their way through a real SMTP server. */
@ServiceTest
class MailTest {

    @Inject
    MailDelivery delivery;

    @Inject
    MailKeeping keeping;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private final String recipient = "post-%s@council.example".formatted(UUID.randomUUID());
    private GreenMail server;

    @BeforeEach
    void theServerIsUp() throws SQLException {
        sql.run("delete from mail_message");
        serverUp();
    }

    @AfterEach
    void theServerIsDown() {
        server.stop();
        clock.reset();
    }

    @Test
    void aMessageArrivesAsTextAndAsHtml() throws MessagingException, IOException {
        String id = trialMessage();

        delivery.run();

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getAllRecipients()[0]).hasToString(recipient);
        assertThat(arrived.getSubject()).startsWith("Trial message from");
        assertThat(new String(arrived.getInputStream().readAllBytes()))
                .contains("text/plain")
                .contains("text/html");
        assertThat(message(id).<String>path("state")).isEqualTo("sent");
    }

    @Test
    void aMessageIsSentOnlyOnce() {
        trialMessage();

        delivery.run();
        delivery.run();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whenTheServerWasAwayTheMessageArrivesLater() {
        server.stop();
        String id = trialMessage();
        delivery.run();
        assertThat(message(id).<String>path("state")).isEqualTo("queued");
        assertThat(message(id).<Integer>path("attempts")).isEqualTo(1);
        assertThat(message(id).<String>path("lastError")).isNotBlank();

        serverUp();
        delivery.run();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofMinutes(2));
        delivery.run();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWasGivenUpCanBeSentAgain() {
        server.stop();
        String id = trialMessage();
        IntStream.range(0, 8).forEach(attempt -> {
            delivery.run();
            clock.pass(Duration.ofDays(2));
        });
        Response failed = message(id);
        assertThat(failed.<String>path("state")).isEqualTo("failed");

        serverUp();
        Response resent =
                administrator().header("If-Match", failed.header("ETag")).post("/v1/mail-messages/" + id + "/resend");
        delivery.run();

        assertThat(resent.<String>path("state")).isEqualTo("queued");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        String id = trialMessage();
        delivery.run();

        Response refused = administrator()
                .header("If-Match", message(id).header("ETag"))
                .post("/v1/mail-messages/" + id + "/resend");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).isEqualTo("/problems/already-sent");
    }

    @Test
    void nothingIsSentToAnAddressThatBouncedUntilThatIsLifted() {
        Response bounce = administrator()
                .body("{\"address\": \"%s\", \"reason\": \"550 5.1.1 No such mailbox\"}".formatted(recipient))
                .post("/v1/suppressed-addresses");
        String id = trialMessage();
        delivery.run();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(message(id).<String>path("state")).isEqualTo("failed");
        assertThat(message(id).<String>path("lastError")).contains("No such mailbox");

        Response lifted =
                administrator().header("If-Match", bounce.header("ETag")).post(bounce.header("Location") + "/lift");
        trialMessage();
        delivery.run();

        assertThat(lifted.<String>path("liftedAt")).isNotNull();
        assertThat(server.getReceivedMessages()).hasSize(1);
        administrator()
                .header("If-Match", lifted.header("ETag"))
                .post(bounce.header("Location") + "/lift")
                .then()
                .statusCode(409);
    }

    @Test
    void aBounceToldTwiceIsNotedOnce() {
        String body = "{\"address\": \"%s\", \"reason\": \"550 gone\"}".formatted(recipient);

        Response first = administrator().body(body).post("/v1/suppressed-addresses");
        Response again = administrator().body(body).post("/v1/suppressed-addresses");

        assertThat(again.<String>path("id")).isEqualTo(first.<String>path("id"));
        administrator().get(first.header("Location")).then().statusCode(200);
        administrator().get("/v1/suppressed-addresses").then().statusCode(200);
    }

    @Test
    void oldMessagesAreForgotten() {
        String id = trialMessage();
        delivery.run();

        clock.pass(Duration.ofDays(31));
        keeping.run();

        assertThat(message(id).statusCode()).isEqualTo(404);
    }

    @Test
    void readingAddressesIsNoted() throws SQLException {
        String id = trialMessage();

        administrator().get("/v1/mail-messages?state=queued").then().statusCode(200);

        assertThat(sql.value("select actor from personal_data_access where resource_id = '%s'".formatted(id)))
                .isEqualTo("subject-administrator");
    }

    @Test
    void anAddressThatWouldAddHeadersIsRefused() {
        Response refused = administrator()
                .body("{\"recipient\": \"a@b.example\\r\\nBcc: c@d.example\"}")
                .post("/v1/mail-messages");

        assertThat(refused.statusCode()).isEqualTo(422);
    }

    private String trialMessage() {
        return administrator()
                .body("{\"recipient\": \"%s\"}".formatted(recipient))
                .post("/v1/mail-messages")
                .path("id");
    }

    private static Response message(String id) {
        return administrator().get("/v1/mail-messages/" + id);
    }

    private static io.restassured.specification.RequestSpecification administrator() {
        return Api.as(Roles.ADMINISTRATOR);
    }

    private void serverUp() {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }
}
