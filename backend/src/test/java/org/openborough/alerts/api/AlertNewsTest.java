package org.openborough.alerts.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.alerts.AlertNoticeService;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.people.api.PeopleFixture;
import org.openborough.shared.events.OutboxDelivery;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.mail.MailDelivery;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

/** What followers are told, and how they end it. */
@ServiceTest
class AlertNewsTest {

    @Inject
    AlertsFixture alerts;

    @Inject
    OutboxDelivery events;

    @Inject
    AlertNoticeService notices;

    @Inject
    MailDelivery mail;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private final String email = "resident-%s@mail.example".formatted(UUID.randomUUID());
    private String area;
    private String indicator;

    @BeforeEach
    void thereIsAnIndicator() {
        area = MeasuringFixture.anArea();
        indicator = IndicatorRequests.active(IndicatorRequests.anIndicator());
        events.run();
    }

    @AfterEach
    void asBefore() {
        clock.reset();
    }

    @Test
    void aFollowerIsToldAtOnceOfNewFigures() throws SQLException {
        alerts.follower(email, "indicator", indicator, "at-once");

        record("2010/11 Q1");
        tell();

        assertThat(alerts.newest(email))
                .startsWith("New figures for Household waste recycled or composted")
                .contains("/indicators/" + indicator);
    }

    @Test
    void anEventIsToldOnceHoweverOftenItComes() throws SQLException {
        alerts.follower(email, "indicator", indicator, "at-once");
        record("2010/11 Q1");
        tell();
        int told = alerts.messages(email);

        sql.run("update outbox_event set delivered_at = null where resource_id = '%s'".formatted(indicator));
        tell();

        assertThat(alerts.messages(email)).isEqualTo(told);
    }

    @Test
    void aDigestWaitsForTheMorningAndSaysTheSameOnce() throws SQLException {
        alerts.follower(email, "indicator", indicator, "daily");
        int before = alerts.messages(email);
        record("2010/11 Q1");
        area = MeasuringFixture.anArea();
        record("2010/11 Q1");
        tell();
        assertThat(alerts.messages(email)).isEqualTo(before);

        clock.pass(Duration.ofHours(25));
        tell();

        assertThat(alerts.messages(email)).isEqualTo(before + 1);
        assertThat(alerts.newest(email).split("/indicators/" + indicator)).hasSize(2);
    }

    @Test
    void thoseWhoFollowTheTopicAreToldToo() throws SQLException {
        String theme = PeopleFixture.create("/v1/themes", Map.of("name", Names.unique("Waste")))
                .path("id");
        Map<String, Object> body = IndicatorRequests.anIndicatorWith("themeId", theme);
        alerts.follower(email, "topic", theme, "at-once");

        String measured = IndicatorRequests.active(body);
        tell();

        assertThat(alerts.newest(email)).contains("is now measured").contains(measured);
    }

    @Test
    void nobodyIsToldOfWhatIsNoLongerPublic() throws SQLException {
        alerts.follower(email, "indicator", indicator, "at-once");
        int before = alerts.messages(email);
        record("2010/11 Q1");
        sql.run(Sql.AS_TEST + "update indicator set visibility = 'staff' where id = '%s'".formatted(indicator));

        tell();

        assertThat(alerts.messages(email)).isEqualTo(before);
    }

    @Test
    void aChangeOfAPersonsAddressChangesNoSubscription() throws SQLException {
        var person = PeopleFixture.create("/v1/people", Map.of("name", "Head of Waste", "email", email));
        alerts.follower(email, "indicator", indicator, "at-once");

        Api.as(Roles.ADMINISTRATOR)
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", person.header("ETag"))
                .body(Map.of("email", "new-" + email))
                .patch(person.header("Location"))
                .then()
                .statusCode(200);
        record("2010/11 Q1");
        tell();

        assertThat(alerts.newest(email)).startsWith("New figures");
    }

    @Test
    void oneClickOfTheMailProgramEndsTheAlertsAsOftenAsItIsPressed() throws SQLException, MessagingException {
        alerts.follower(email, "indicator", indicator, "at-once");
        record("2010/11 Q1");
        tell();
        MimeMessage news = newsByMail();
        String address = news.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");

        assertThat(news.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(oneClick(address)).isEqualTo(204);
        assertThat(oneClick(address)).isEqualTo(204);

        assertThat(sql.value("select count(*) from alert_subscriber where email = '%s'".formatted(email)))
                .isEqualTo("0");
    }

    @Test
    void lookingAtTheAddressOfTheClickEndsNothing() throws SQLException, MessagingException {
        alerts.follower(email, "indicator", indicator, "at-once");
        record("2010/11 Q1");
        tell();
        URI address = URI.create(newsByMail().getHeader("List-Unsubscribe")[0].replaceAll("[<>]", ""));

        RestAssured.given().get(address.getPath()).then().statusCode(405);

        assertThat(sql.value("select count(*) from alert_subscriber where email = '%s'".formatted(email)))
                .isEqualTo("1");
    }

    /** As RFC 8058 §3.2 has it. */
    private static int oneClick(String address) {
        return RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(URI.create(address).getPath())
                .statusCode();
    }

    private MimeMessage newsByMail() throws MessagingException {
        GreenMail server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            mail.run();
            return Arrays.stream(server.getReceivedMessages())
                    .filter(message -> headline(message).startsWith("New figures"))
                    .filter(message -> recipient(message).equals(email))
                    .findFirst()
                    .orElseThrow();
        } finally {
            server.stop();
        }
    }

    private static String headline(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void record(String period) {
        MeasuringFixture.recorded(indicator, MeasuringFixture.counts(area, period, 40, 100))
                .then()
                .statusCode(201);
    }

    private void tell() {
        events.run();
        while (notices.tellNext()) {
            assertThat(notices).isNotNull();
        }
    }
}
