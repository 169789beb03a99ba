package org.openborough.alerts.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.alerts.AlertNoticeService;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

@ServiceTest
class AlertSubscriptionResourceTest {

    @Inject
    AlertsFixture alerts;

    @Inject
    AlertNoticeService notices;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final String email = "resident-%s@mail.example".formatted(UUID.randomUUID());
    private String indicator;

    @BeforeEach
    void thereIsAnIndicator() {
        indicator = IndicatorRequests.active(IndicatorRequests.anIndicator());
    }

    @AfterEach
    void asBefore() {
        clock.reset();
    }

    @Nested
    class Asking {

        @Test
        void sendsALinkAndTellsNothingUntilItsButtonIsPressed() throws SQLException {
            AlertsFixture.ask(email, "indicator", indicator, "weekly").then().statusCode(202);

            assertThat(alerts.newest(email)).contains("Household waste recycled or composted");
            assertThat(confirmed()).isEqualTo("0");

            AlertsFixture.post("confirm", Map.of("token", alerts.token(email, "/alerts/confirm")))
                    .then()
                    .statusCode(200)
                    .body("frequency", equalTo("weekly"))
                    .body("path", equalTo("/indicators/" + indicator));
            assertThat(confirmed()).isEqualTo("1");
        }

        @Test
        void getsTheSameAnswerWhetherOrNotTheAddressIsKnown() throws SQLException {
            String first =
                    AlertsFixture.ask(email, "indicator", indicator, "daily").asString();
            AlertsFixture.post("confirm", Map.of("token", alerts.token(email, "/alerts/confirm")));
            clock.pass(Duration.ofMinutes(16));

            Response again =
                    AlertsFixture.ask(email.toUpperCase(java.util.Locale.ROOT), "indicator", indicator, "at-once");

            assertThat(again.statusCode()).isEqualTo(202);
            assertThat(again.asString()).isEqualTo(first);
            assertThat(alerts.newest(email)).contains("You have them already");
            assertThat(frequency()).isEqualTo("daily");
        }

        @Test
        void againAndAgainSendsOneMessageAQuarterOfAnHour() throws SQLException {
            AlertsFixture.ask(email, "indicator", indicator, "daily");
            AlertsFixture.ask(email, "indicator", indicator, "daily");
            assertThat(alerts.messages(email)).isEqualTo(1);

            clock.pass(Duration.ofMinutes(16));
            AlertsFixture.ask(email, "indicator", indicator, "daily");

            assertThat(alerts.messages(email)).isEqualTo(2);
        }

        @Test
        void forWhatIsNotPublicOrNotThereIsRefused() {
            String internal = IndicatorRequests.active(IndicatorRequests.anIndicatorWith("visibility", "staff"));

            AlertsFixture.ask(email, "indicator", internal, "daily")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/nothing-to-follow"))
                    .body("errors.pointer", contains("/subjectId"));
            AlertsFixture.ask(email, "unicorn", indicator, "daily").then().statusCode(422);
        }

        @Test
        void isAboutARecordThatEverybodyMaySee() {
            Api.anybody()
                    .get("/v1/alert-subjects/indicator/" + indicator)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("Household waste recycled or composted"));
            Api.anybody()
                    .get("/v1/alert-subjects/indicator/" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }

        @Test
        void forAnAddressThatIsNoneIsRefused() {
            AlertsFixture.ask("nobody", "indicator", indicator, "daily").then().statusCode(422);
            AlertsFixture.ask("a@b.example\r\nBcc: c@d.example", "indicator", indicator, "daily")
                    .then()
                    .statusCode(422);
        }
    }

    @Nested
    class Confirming {

        @Test
        void worksOnce() throws SQLException {
            AlertsFixture.ask(email, "indicator", indicator, "daily");
            Map<String, String> body = Map.of("token", alerts.token(email, "/alerts/confirm"));
            AlertsFixture.post("confirm", body).then().statusCode(200);

            AlertsFixture.post("confirm", body).then().statusCode(409).body("type", equalTo("/problems/link-used"));
        }

        @Test
        void isDoneByNoOtherLink() throws SQLException {
            alerts.follower(email, "indicator", indicator, "daily");
            AlertsFixture.post("send-link", Map.of("email", email)).then().statusCode(202);

            AlertsFixture.post("confirm", Map.of("token", alerts.token(email, "/alerts/manage")))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/link-not-valid"));
        }

        @Test
        void isTooLateAfterAWeekWhenTheAddressIsForgottenToo() throws SQLException {
            AlertsFixture.ask(email, "indicator", indicator, "daily");
            Map<String, String> body = Map.of("token", alerts.token(email, "/alerts/confirm"));

            clock.pass(Duration.ofDays(7).plusMinutes(1));
            AlertsFixture.post("confirm", body).then().statusCode(409).body("type", equalTo("/problems/link-expired"));
            notices.forgetWhatIsOver();

            assertThat(sql.value("select count(*) from alert_subscriber where email = '%s'".formatted(email)))
                    .isEqualTo("0");
        }
    }

    @Nested
    class Managing {

        @Test
        void showsWhatIsFollowedWithoutTheAddress() throws SQLException {
            alerts.follower(email, "indicator", indicator, "daily");

            Response read = AlertsFixture.post("read", Map.of("token", manageToken()));

            read.then().statusCode(200).body("items.subjectId", contains(indicator));
            assertThat(read.asString()).doesNotContain(email).contains("r•••@mail.example");
        }

        @Test
        void changesHowOftenAlertsCome() throws SQLException {
            String id = alerts.follower(email, "indicator", indicator, "daily");

            AlertsFixture.post("change", Map.of("token", manageToken(), "subscriptionId", id, "frequency", "at-once"))
                    .then()
                    .statusCode(200)
                    .body("items.frequency", contains("at-once"));
        }

        @Test
        void endsOneAlertAndForgetsTheAddressWithTheLast() throws SQLException {
            String id = alerts.follower(email, "indicator", indicator, "daily");

            AlertsFixture.post("end", Map.of("token", manageToken(), "subscriptionId", id))
                    .then()
                    .statusCode(200)
                    .body("items", empty());

            assertThat(sql.value("select count(*) from alert_subscriber where email = '%s'".formatted(email)))
                    .isEqualTo("0");
        }

        @Test
        void endsAllAlerts() throws SQLException {
            alerts.follower(email, "indicator", indicator, "daily");
            Map<String, String> body = Map.of("token", manageToken());

            AlertsFixture.post("end-all", body).then().statusCode(204);

            AlertsFixture.post("read", body).then().statusCode(409).body("type", equalTo("/problems/alert-ended"));
        }

        @Test
        void reachesNobodyElsesAlerts() throws SQLException {
            alerts.follower(email, "indicator", indicator, "daily");
            String theirs = alerts.follower("other-" + email, "indicator", indicator, "daily");

            AlertsFixture.post("end", Map.of("token", manageToken(), "subscriptionId", theirs))
                    .then()
                    .statusCode(409);

            AlertsFixture.post("read", Map.of("token", manageToken("other-" + email)))
                    .then()
                    .body("items", hasSize(1));
        }

        @Test
        void isOfferedToNobodyWhoFollowsNothing() throws SQLException {
            AlertsFixture.post("send-link", Map.of("email", email))
                    .then()
                    .statusCode(202)
                    .body("message", equalTo(CheckYourMailResponse.ANSWER.message()));

            assertThat(alerts.messages(email)).isZero();
        }

        @Test
        void needsALinkOfOurs() {
            AlertsFixture.post("read", Map.of("token", "made-up")).then().statusCode(422);
            Api.anybody()
                    .body(Map.of())
                    .post("/v1/alert-subscriptions/read")
                    .then()
                    .statusCode(422);
        }

        private String manageToken() throws SQLException {
            return manageToken(email);
        }

        private String manageToken(String address) throws SQLException {
            AlertsFixture.post("send-link", Map.of("email", address)).then().statusCode(202);
            return alerts.token(address, "/alerts/manage");
        }
    }

    private String confirmed() throws SQLException {
        return sql.value(("select count(*) from alert_subscription s join alert_subscriber r on r.id = s.subscriber_id"
                        + " where r.email = '%s' and confirmed_at is not null")
                .formatted(email));
    }

    private String frequency() throws SQLException {
        return sql.value(("select frequency from alert_subscription s join alert_subscriber r on r.id = s.subscriber_id"
                        + " where r.email = '%s'")
                .formatted(email));
    }
}
